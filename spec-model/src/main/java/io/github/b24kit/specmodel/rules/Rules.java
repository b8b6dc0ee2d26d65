package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Rule;
import io.github.b24kit.specmodel.model.Api;
import java.util.List;

/** All rules of the language beyond the form of a file. */
public final class Rules {
    public static final List<Rule> ALL = List.of(
            new FileNamedAfterMethod(),
            new MethodNameWellFormed(),
            new FormatIsGiven(),
            new EntryIsComplete(),
            new DocsUrlHttps(),
            new ReadBackExists(),
            new NameIsVisible(),
            new TypeNameWellFormed(),
            new TypeWellFormed(),
            new TypeIsKnown(),
            new TypeHasNoCycle(),
            new ReferenceIsValue(),
            new TypeHasContent(),
            new WholeTypeIsComplete(),
            new VariantWellFormed(),
            new CaseOnce(),
            new FieldsNeedObject(),
            new RestIsPattern(),
            new OfNamesRows(),
            new TupleNamesElements(),
            new OnlyNamesFields(),
            new OperatorsAreKnown(),
            new DirectionIsKnown(),
            new OnlyParametersSelect(),
            new PagesHaveRows(),
            new PositionalNamesAll(),
            new SendFitsType(),
            new SecretIsText(),
            new LimitFitsType(),
            new RequiredHasNoDefault(),
            new DefaultFitsType(),
            new BoundsInOrder(),
            new PatternCompiles(),
            new PatternIsSafe(),
            new ValueOnce(),
            new ValueKeepsLimits(),
            new ResultAtIsPath(),
            new ConstraintWellFormed(),
            new ConstraintNamesExist(),
            new ConstraintOnce(),
            new ConstraintsAgree(),
            new ConditionCanHold(),
            new NaturalKeyExists(),
            new ExampleFitsParameters(),
            new ExampleKeepsConstraints(),
            new NumericErrorHasName(),
            new ErrorNameOnce(),
            new StatusIsOfAnswer(),
            new NameIsConstant(),
            new DeprecationSaysWhy(),
            new ReplacementExists(),
            new JavaNameIsLegal(),
            new NamingTargetExists());

    private Rules() {}

    /** No rule needs another, so they are held against the spec at the same time; what they find is told in their order. */
    public static void check(List<FileEntry> files, Spec spec, Api api, Findings findings) {
        ALL.parallelStream().map(rule -> found(rule, files, spec, api)).toList().forEach(findings::addAll);
    }

    private static Findings found(Rule rule, List<FileEntry> files, Spec spec, Api api) {
        Findings found = new Findings();
        if (rule instanceof FileRule fileRule) {
            files.forEach(file -> fileRule.check(file, found));
        } else if (rule instanceof SpecRule specRule) {
            specRule.check(spec, api, found);
        }
        return found;
    }
}

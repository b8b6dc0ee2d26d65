package io.github.b24kit.contractkit.compare.rule;

import io.github.b24kit.contractkit.compare.difference.Difference;
import java.util.List;

/** All rules, in the order of the design's numbering; those that it does not number come last. */
public final class ContractRules {
    public static final List<ContractRule> ALL = List.of(
            new MethodRemoved(),
            new MethodRemovedDeprecated(),
            new MethodRemovedEarly(),
            new MethodAdded(),
            new MethodRenamed(),
            new MethodDeprecated(),
            new MethodUndeprecated(),
            new SunsetEarlier(),
            new ApiVersionMoved(),
            new EffectChanged(),
            new BatchLost(),
            new BatchGained(),
            new PaginationStyleChanged(),
            new PageSizeDefaultChanged(),
            new PageSizeMaxDecreased(),
            new TotalOrNextRemoved(),
            new ScopeRequiredAdded(),
            new ScopeRemoved(),
            new AuthKindNarrowed(),
            new PermissionRaised(),
            new PlanOrEditionLimited(),
            new ParamRemoved(),
            new ParamAddedOptional(),
            new ParamAddedRequired(),
            new ParamBecameRequired(),
            new ParamBecameOptional(),
            new ParamTypeChanged(),
            new ParamTypeWidened(),
            new ParamMultiplicityChanged(),
            new ParamNotNullable(),
            new ParamNullable(),
            new ParamEnumRemoved(),
            new ParamEnumAdded(),
            new ParamBecameEnum(),
            new ParamDefaultChanged(),
            new ParamBoundTightened(),
            new ParamBoundSet(),
            new ParamPatternChanged(),
            new ParamCaseChanged(),
            new ParamEncodingChanged(),
            new ParamPositionChanged(),
            new ParamMoved(),
            new ParamDependencyAdded(),
            new ParamDeprecated(),
            new FilterOperatorRemoved(),
            new FieldRemoved(),
            new FieldRemovedOptional(),
            new FieldAdded(),
            new FieldTypeChanged(),
            new FieldTypeWidened(),
            new FieldTypeNarrowed(),
            new FieldNullable(),
            new FieldOptional(),
            new FieldFirmer(),
            new FieldMultiplicityChanged(),
            new FieldEnumAdded(),
            new FieldEnumRemoved(),
            new FieldFormatChanged(),
            new FieldBoundLoosened(),
            new FieldDeprecated(),
            new EnvelopeChanged(),
            new ErrorCodeAdded(),
            new ErrorCodeRemoved(),
            new ErrorCodeRenamed(),
            new ErrorStatusChanged(),
            new ParamRenamed(),
            new FieldRenamed(),
            new FieldMoved(),
            new Relaxed(),
            new UnclassifiedChange());

    private ContractRules() {}

    /** The rule that knows a difference; {@link UnclassifiedChange} claims what no other does. */
    public static ContractRule of(Difference difference) {
        for (ContractRule rule : ALL) {
            if (rule.claims(difference)) {
                return rule;
            }
        }
        throw new IllegalStateException("the last rule claims everything");
    }
}

package io.github.b24kit.mavenplugin;

import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.diff.ContractDiff;
import io.github.b24kit.contractkit.diff.DiffJson;
import io.github.b24kit.contractkit.diff.DiffLines;
import io.github.b24kit.contractkit.recording.RecordingException;
import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.contractkit.report.Report;
import io.github.b24kit.contractkit.report.Reports;
import io.github.b24kit.contractkit.revision.Revision;
import io.github.b24kit.contractkit.revision.RevisionException;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import io.github.b24kit.specmodel.finding.Quoted;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * Compares two specifications, or two states of Bitrix24's documentation, as one who calls an API that belongs to somebody else: what
 * breaks, where, and why it changed. Fails for what breaks.
 */
@Mojo(name = "diff", requiresProject = false, aggregator = true, threadSafe = true)
public final class DiffMojo extends AbstractMojo {
    private static final int MOST_LINES = 200;

    /**
     * The older side: a folder with a specification, a jar with a packaged one, Maven coordinates {@code group:artifact:version} of such a
     * jar, or a folder with pages of the documentation.
     */
    @Parameter(property = "bitrix24.base", required = true)
    String base = "";

    /** The newer side, given as the older one. */
    @Parameter(property = "bitrix24.head", required = true)
    String head = "";

    /** File that receives the findings as JSON. It is written before a failing comparison ends the build. */
    @Parameter(property = "bitrix24.report")
    @Nullable
    File report;

    /**
     * Which findings fail the build: {@code breaking}, {@code dangerous} (and breaking), or {@code never}. A cause with {@code !} in front
     * leaves out what has it: {@code breaking,!first-documented}.
     */
    @Parameter(property = "bitrix24.failOn", defaultValue = "breaking")
    String failOn = "breaking";

    /**
     * Methods whose changes are told, such as {@code crm.item.payment.*}; a pattern that begins with {@code !} takes methods out again. All
     * methods if empty.
     */
    @Parameter(property = "bitrix24.methods")
    @Nullable
    List<String> methods;

    /** Day on which the newer side holds, such as {@code 2026-08-21}: what was to stay longer went early. Today if absent. */
    @Parameter(property = "bitrix24.asOf")
    @Nullable
    String asOf;

    /**
     * Jar or folder of classes that call Bitrix24 through a client generated from the older side. Then the build fails for what breaks
     * them, and findings say at which line.
     */
    @Parameter(property = "bitrix24.consumer")
    @Nullable
    File consumer;

    /**
     * Folder of recorded answers, {@code <method>/<id>.json}: where a portal answered before {@code asOf} as the newer documentation says,
     * the older one was wrong.
     */
    @Parameter(property = "bitrix24.recordings")
    @Nullable
    File recordings;

    /** File with changes that you have accepted; {@code bitrix24-accepted.yaml} next to the pom, if it is there. */
    @Parameter(property = "bitrix24.accepted")
    @Nullable
    File accepted;

    /** Whether accepted changes that have expired or fit nothing fail the build, as in a nightly one. */
    @Parameter(property = "bitrix24.strict", defaultValue = "false")
    boolean strict;

    /** Reports to write: {@code json}, {@code console}, {@code junit}, {@code sarif}, {@code github}, {@code markdown}, {@code html}. */
    @Parameter(property = "bitrix24.reports")
    @Nullable
    List<String> reports;

    /** Folder that receives the reports. */
    @Parameter(property = "bitrix24.reportsDirectory", defaultValue = "${project.build.directory}/bitrix24-contract")
    @Nullable
    File reportsDirectory;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    @Nullable
    File basedir;

    /** Whether to do nothing. */
    @Parameter(property = "bitrix24.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
    private @Nullable List<RemoteRepository> repositories;

    @Inject
    private @Nullable RepositorySystem repositorySystem;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("bitrix24.skip is set: nothing to do.");
            return;
        }
        ReportFolder folder = ReportFolder.of(reportsDirectory, reports);
        Compared compared;
        ContractDiff diff;
        YourSide you;
        Gate gate;
        try {
            gate = Gate.of(failOn);
            compared = diff();
            diff = compared.diff();
            Path classes = consumer == null ? null : consumer.toPath();
            you = YourSide.of(diff.findings(), compared.base(), filter(), classes, acceptedFile(), day(), strict);
        } catch (RevisionException e) {
            String why = String.valueOf(e.getMessage());
            if (report != null) {
                TextFile.write(report.toPath(), DiffJson.ofBadInput(why));
            }
            throw new MojoFailureException(why, e);
        }
        if (report != null) {
            TextFile.write(report.toPath(), DiffJson.of(diff, you.impacts(), you.accepted()));
        }
        Report forReaders = Reports.ofChanges(
                diff.findings(), you.impacts(), you.accepted(), Reports.pages(compared.base(), compared.head()));
        folder.write(forReaders, () -> DiffJson.of(diff, you.impacts(), you.accepted()));
        tell(diff, you);
        if (you.hasErrors()) {
            throw new MojoFailureException(
                    "Accepted changes have expired or fit nothing, told above, and bitrix24.strict is" + " set.");
        }
        if (gate.stops(you.worst(diff.findings().stream().filter(gate::minds).toList()))) {
            throw new MojoFailureException("The contract changed for the worse, and bitrix24.failOn is " + gate.words()
                    + ". " + DiffLines.count(diff));
        }
    }

    private @Nullable Path acceptedFile() {
        if (accepted != null) {
            return accepted.toPath();
        }
        Path usual = (basedir == null ? Path.of("") : basedir.toPath()).resolve("bitrix24-accepted.yaml");
        return Files.exists(usual) ? usual : null;
    }

    private LocalDate day() throws RevisionException {
        if (asOf == null) {
            return LocalDate.now(ZoneId.systemDefault());
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new RevisionException(
                    "bitrix24.asOf is " + Quoted.of(asOf) + ", but a day is written as 2026-08-21.", e);
        }
    }

    private MethodFilter filter() {
        List<String> patterns = methods == null ? List.of() : methods;
        return new MethodFilter(patterns.stream().filter(Objects::nonNull).toList());
    }

    private Compared diff() throws RevisionException, MojoExecutionException {
        LocalDate day = day();
        MethodFilter filter = filter();
        Recordings recorded = recordings == null ? null : recorded(recordings.toPath());
        if (base.strip().equals(head.strip())) {
            getLog().warn("bitrix24.base and bitrix24.head are the same, so nothing can differ.");
        }
        Sides sides = Sides.read(base, head, new JarResolver(repositorySystem, session, repositories));
        Revision from = sides.base();
        Revision to = sides.head();
        checkFilter(filter, from, to);
        return new Compared(from.side().api(), to.side().api(), ContractDiff.of(from, to, day, filter, recorded));
    }

    private static Recordings recorded(Path folder) throws RevisionException {
        try {
            return Recordings.load(folder);
        } catch (RecordingException e) {
            throw new RevisionException("bitrix24.recordings: " + e.getMessage(), e);
        }
    }

    private void checkFilter(MethodFilter filter, Revision from, Revision to) throws RevisionException {
        boolean any = Stream.of(from, to)
                .flatMap(revision -> revision.side().api().operations().stream())
                .anyMatch(operation -> filter.matches(operation.method()));
        if (!any) {
            throw new RevisionException("No method of either side matches bitrix24.methods=" + methods
                    + ". Patterns are full method names in which * stands for any text, such as crm.item.payment.*");
        }
    }

    private void tell(ContractDiff diff, YourSide you) {
        you.findings().forEach(finding -> getLog().warn(FindingPrinter.print(finding)));
        getLog().info(DiffLines.count(diff));
        List<ContractFinding> findings = diff.worstFirst();
        findings.stream().limit(MOST_LINES).forEach(finding -> {
            String line = DiffLines.line(finding) + you.remark(finding);
            if (you.concerns(finding) && finding.worst().isWorseThan(Severity.INFO)) {
                getLog().warn(line);
            } else {
                getLog().info(line);
            }
        });
        if (findings.size() > MOST_LINES) {
            getLog().info("... and %d more; bitrix24.report has all".formatted(findings.size() - MOST_LINES));
        }
        if (report != null) {
            getLog().info("Written to " + report);
        }
        getLog().info(DiffLines.count(diff));
    }
}

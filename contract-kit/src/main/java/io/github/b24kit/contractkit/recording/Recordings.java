package io.github.b24kit.contractkit.recording;

import io.github.b24kit.specmodel.finding.Nearest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checked recordings, in the order of their ids. */
public final class Recordings {
    private final Map<String, Recording> byId;
    private final Set<String> superseded;
    private final List<Deviation> deviations;

    Recordings(List<Recording> sorted, List<Deviation> deviations) {
        Map<String, Recording> map = new LinkedHashMap<>();
        sorted.forEach(recording -> map.put(recording.id(), recording));
        this.byId = Collections.unmodifiableMap(map);
        this.superseded = sorted.stream()
                .flatMap(recording -> Stream.ofNullable(recording.supersedes()))
                .collect(Collectors.toUnmodifiableSet());
        this.deviations = List.copyOf(deviations);
    }

    /**
     * The recordings that come with this library, together with those of every other jar that has the marker
     * {@code META-INF/bitrix24/recordings.properties}.
     *
     * @throws RecordingException with every problem, when there is one
     */
    public static Recordings packaged() {
        ClassLoader own = Objects.requireNonNull(Recordings.class.getClassLoader(), "a library has a class loader");
        return onClassPath(own);
    }

    /**
     * The recordings a class loader sees.
     *
     * @throws RecordingException with every problem, when there is one
     */
    public static Recordings onClassPath(ClassLoader loader) {
        RecordingLoader found = new RecordingLoader();
        new PackagedRecordings(loader).addTo(found);
        return found.finish("class path");
    }

    /**
     * The recordings of a folder.
     *
     * @param folder holds {@code <method>/<id>.json} and, if requests deviate, {@code deviations.json}
     * @throws RecordingException with every problem, when there is one
     */
    public static Recordings load(Path folder) {
        RecordingLoader found = new RecordingLoader();
        found.add(folder, folder.toString());
        return found.finish(folder.toString());
    }

    public List<Recording> all() {
        return List.copyOf(byId.values());
    }

    /** All recordings of a method. */
    public List<Recording> of(String method) {
        return byId.values().stream()
                .filter(recording -> recording.method().equals(method))
                .toList();
    }

    /** The methods with at least one recording, in alphabetical order. */
    public List<String> methods() {
        return byId.values().stream().map(Recording::method).distinct().sorted().toList();
    }

    public @Nullable Recording find(String id) {
        return byId.get(id);
    }

    /**
     * The recording with an id.
     *
     * @throws IllegalArgumentException when there is no such recording; the message names the nearest ones
     */
    public Recording get(String id) {
        Recording recording = byId.get(id);
        if (recording == null) {
            throw new IllegalArgumentException("There is no recording " + id + "; nearest: "
                    + String.join(", ", Nearest.several(id, byId.keySet(), 3)));
        }
        return recording;
    }

    /**
     * What supports statements about Bitrix24 on a day: neither made by hand, nor expired, nor superseded.
     *
     * @param day given by the caller, so that an old state can be checked again as of its own day
     */
    public List<Recording> evidenceOn(LocalDate day) {
        return byId.values().stream()
                .filter(recording -> recording.isEvidenceOn(day) && !isSuperseded(recording))
                .toList();
    }

    /** Whether another recording takes the place of this one. */
    public boolean isSuperseded(Recording recording) {
        return superseded.contains(recording.id());
    }

    /** The places where our requests differ from recorded ones on purpose. */
    public List<Deviation> deviations() {
        return deviations;
    }
}

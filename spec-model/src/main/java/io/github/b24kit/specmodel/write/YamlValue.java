package io.github.b24kit.specmodel.write;

/** A value that can be written as YAML. What it looks like in the file is the {@link YamlWriter}'s business. */
public sealed interface YamlValue permits YamlMap, YamlList, YamlScalar {}

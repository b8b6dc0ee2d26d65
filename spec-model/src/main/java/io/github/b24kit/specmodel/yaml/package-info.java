/** YAML text as a tree in which every key and value knows its place. The only package that knows SnakeYAML. */
@NullMarked
package io.github.b24kit.specmodel.yaml;

import org.jspecify.annotations.NullMarked;

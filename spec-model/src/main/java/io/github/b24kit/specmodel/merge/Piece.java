package io.github.b24kit.specmodel.merge;

import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.yaml.MapNode;

/**
 * What one file says about one thing.
 *
 * @param name of the thing, as this file spells it
 * @param key the same for all pieces about one thing
 * @param place of the name
 */
record Piece(String name, String key, Place place, MapNode node, FileEntry file) {}

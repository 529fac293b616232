package dev.parallax.cli;

import java.util.List;

/**
 * What the window begins with.
 *
 * @param locations files, folders and addresses; empty for the sample story
 */
public record OpenRequest(List<String> locations) {

    public OpenRequest {
        locations = List.copyOf(locations);
    }
}

package dev.parallax.cli;

/** The commands that need the window toolkit. Each returns the exit code of the program. */
public interface Windows {

    /** Opens the window and returns when the reader has closed it. */
    int open(OpenRequest request);

    /** Draws the window into a picture file; needs no display. */
    int shot(ShotRequest request);
}

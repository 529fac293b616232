package dev.parallax.meaning;

/** The language model cannot be run on this machine; what words alone tell is all there is. */
public final class VectorsUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    public VectorsUnavailable(Throwable cause) {
        super(cause.toString(), cause);
    }
}

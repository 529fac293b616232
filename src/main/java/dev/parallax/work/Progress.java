package dev.parallax.work;

/** Hears how far the work is. Called on the thread that does the work. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (stage, fraction) -> {};

    /**
     * @param stage message key of what is being done now
     * @param fraction of the whole work done before this stage, 0 to 1
     */
    void report(String stage, double fraction);
}

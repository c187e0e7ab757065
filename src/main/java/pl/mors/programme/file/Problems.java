package pl.mors.programme.file;

/** Where checks report what they find. */
@FunctionalInterface
interface Problems {

    /**
     * Reports a problem.
     *
     * @param path JSON Pointer of the value
     * @param reason Polish sentence
     */
    void add(String path, String reason);
}

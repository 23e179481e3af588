package yaksok.config;

/**
 * One fault of the configuration.
 *
 * @param setting the variable's name, or the path in the file where it has none
 * @param rule the key of the sentence that says what is wrong and how to mend it
 * @param value what was found; empty where it is missing or secret
 */
public record Problem(String setting, String rule, String value) {}

package io.pincite.llm;

/**
 * Where questions and passages go.
 *
 * @param provider as the setting spells it
 * @param model the model's name, as the provider spells it
 * @param host name or address of the machine, with the port where it is not the usual one
 */
public record Destination(String provider, String model, String host) {}

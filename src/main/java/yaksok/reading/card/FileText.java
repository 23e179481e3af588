package yaksok.reading.card;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a file's bytes into text: UTF-8, UTF-16 with a mark, or CP949. */
public final class FileText {
  private static final Charset CP949 = Charset.forName("x-windows-949");
  private static final int MARK = 0xFEFF;

  private FileText() {}

  /** The text without its byte order mark; empty where the bytes are in none of the encodings. */
  public static Optional<String> of(byte[] bytes) {
    Stream<Charset> encodings =
        isUtf16(bytes)
            ? Stream.of(StandardCharsets.UTF_16)
            : Stream.of(StandardCharsets.UTF_8, CP949);
    return encodings
        .map(encoding -> decode(bytes, encoding))
        .flatMap(Optional::stream)
        .findFirst()
        .map(text -> !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  private static Optional<String> decode(byte[] bytes, Charset encoding) {
    try {
      String text =
          encoding
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}

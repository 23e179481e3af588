package yaksok.domain.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The calendar that the program ships, for tests. */
public final class Calendars {
  private Calendars() {}

  public static HolidayTable koreanTable() {
    try (InputStream in = Calendars.class.getResourceAsStream("/holidays/korea.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return HolidayTable.parse(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static OfficeCalendar korean() {
    return new OfficeCalendar(koreanTable());
  }
}

package yaksok.reading.card;

import java.util.List;

/**
 * A row of the dated records (일정별 추진실적) before its cells are told apart.
 *
 * @param number as printed (연번), unique on the card
 * @param lines what stands behind the date: first what is on its own line, "" where nothing, then
 *     the lines below, blank ones too
 */
record RecordRow(int number, int line, Days days, List<String> lines) {
  RecordRow {
    lines = List.copyOf(lines);
  }
}

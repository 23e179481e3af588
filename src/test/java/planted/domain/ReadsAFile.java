package planted.domain;

import java.nio.file.Path;
import planted.desk.UsesTheStore;

/** A planted fault: the domain does I/O, knows another room, and stands in a cycle with it. */
record ReadsAFile(Path file, UsesTheStore desk) {}

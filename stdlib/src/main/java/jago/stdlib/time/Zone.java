package jago.stdlib.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;

/**
 * A time zone: when which offset holds, from the JDK's database, and the abbreviations, which that
 * does not have, from the system's where there is one.
 */
final class Zone {
  private static final Path SYSTEM = Path.of("/usr/share/zoneinfo");
  private static final long BEGINNING = Long.MIN_VALUE;
  private static final long FOREVER = Long.MAX_VALUE;

  /** What holds from start to end, in seconds since 1970. */
  record Period(String name, int offset, long start, long end, boolean dst) {}

  private final String id;
  private final ZoneRules rules;
  private final Abbreviations abbreviations;

  private Zone(ZoneId zone) {
    id = zone.getId();
    rules = zone.getRules();
    Abbreviations found = null;
    try {
      Path file = SYSTEM.resolve(id);
      if (Files.isRegularFile(file)) {
        found = Abbreviations.parse(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      // As if the system had no such file.
    }
    abbreviations = found;
  }

  /** Returns null when there is no zone of that name. */
  static Zone load(String name) {
    try {
      return new Zone(ZoneId.of(name, java.util.Map.of()));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The zone that the value of TZ asks for; null when it is not set. */
  static Zone loadLocal(String tz) {
    if (tz == null) {
      return new Zone(ZoneId.systemDefault());
    }
    String name = tz.startsWith(":") ? tz.substring(1) : tz;
    String prefix = SYSTEM + "/";
    if (name.startsWith(prefix)) {
      name = name.substring(prefix.length());
    }
    Zone z = name.isEmpty() ? null : load(name);
    return z == null ? new Zone(ZoneId.of("UTC")) : z;
  }

  /** What the local location calls itself. */
  static String localName(String tz, Object zone) {
    if (tz == null) {
      return "Local";
    }
    String id = ((Zone) zone).id;
    return tz.endsWith(id) && !id.isEmpty() ? tz.replaceFirst("^:", "") : "UTC";
  }

  Period at(long unix) {
    // The JDK's times are fewer than an int64 has.
    long within =
        Math.clamp(unix, Instant.MIN.getEpochSecond() + 1, Instant.MAX.getEpochSecond() - 1);
    Instant t = Instant.ofEpochSecond(within);
    int offset = rules.getOffset(t).getTotalSeconds();
    boolean dst = rules.isDaylightSavings(t);
    long start = BEGINNING;
    long end = FOREVER;
    if (!rules.isFixedOffset()) {
      ZoneOffsetTransition before = rules.previousTransition(t.plusNanos(1));
      ZoneOffsetTransition after = rules.nextTransition(t);
      start = before == null ? BEGINNING : before.toEpochSecond();
      end = after == null ? FOREVER : after.toEpochSecond();
    }
    return new Period(name(unix, offset, dst), offset, start, end, dst);
  }

  private String name(long unix, int offset, boolean dst) {
    String name = abbreviations == null ? null : abbreviations.at(unix, offset, dst);
    if (name != null) {
      return name;
    }
    if (id.equals("UTC") || id.equals("Etc/UTC") || id.equals("Z")) {
      return "UTC";
    }
    String java = TimeZone.getTimeZone(id).getDisplayName(dst, TimeZone.SHORT, Locale.ROOT);
    return java.matches("[A-Z]{3,5}") ? java : numeric(offset);
  }

  /** As the database names zones without an abbreviation: +03, -0330. */
  private static String numeric(int offset) {
    int minutes = Math.abs(offset) / 60;
    String s = String.format("%s%02d", offset < 0 ? "-" : "+", minutes / 60);
    return minutes % 60 == 0 ? s : s + String.format("%02d", minutes % 60);
  }

  /**
   * The offset of the zone of that name, the one in effect at about a time first; null for none.
   */
  Integer offsetOf(String name, long unix) {
    Period p = at(unix);
    if (p.name.equals(name) || at(unix - p.offset).name.equals(name)) {
      return p.name.equals(name) ? p.offset : at(unix - p.offset).offset;
    }
    if (p.end != FOREVER && at(p.end).name.equals(name)) {
      return at(p.end).offset;
    }
    if (p.start != BEGINNING && at(p.start - 1).name.equals(name)) {
      return at(p.start - 1).offset;
    }
    return abbreviations == null ? null : abbreviations.offsetOf(name);
  }
}

package jago.types;

/** Which language features a file may use. */
final class Versions {
  private final Checker check;

  Versions(Checker check) {
    this.check = check;
  }

  /** Reports whether the version that applies allows features of version want. */
  boolean allowVersion(GoVersion want) {
    GoVersion v = check.env.version;
    return !v.isValid() || v.compareTo(want) >= 0;
  }

  /** Like {@link #allowVersion}, and reports an error if not. */
  boolean verifyVersionf(Object at, GoVersion v, String format, Object... args) {
    if (allowVersion(v)) {
      return true;
    }
    check.errors.versionErrorf(at, v, format, args);
    return false;
  }
}

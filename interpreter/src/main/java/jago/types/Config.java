package jago.types;

/**
 * How to check a package.
 *
 * @param goVersion the language version, such as go1.27; "" allows all features
 * @param ignoreFuncBodies function bodies are not checked at all
 * @param onDemand only what the initialisation of the package needs is checked, and what is asked
 *     for later (see {@link OnDemand}); for packages that are known to be right
 * @param complete every function needs a body: none is written in assembly
 * @param context shared by all packages of a program, so that identical instances of a generic type
 *     are found again; null for a context of the package's own
 */
public record Config(
    String goVersion,
    boolean ignoreFuncBodies,
    boolean onDemand,
    boolean complete,
    Context context) {
  /** The current language version, all bodies checked. */
  public static final Config DEFAULT = new Config("", false, false, true, null);
}

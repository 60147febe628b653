package jago.load;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The Go source of jago's standard packages: in the folder that the system property {@value
 * #FOLDER} names, else {@code jago/go/<path>/*.go} on the class path, in a folder or in a jar.
 */
public final class StandardPackages {
  /** How the names of their files start in positions. */
  public static final String ROOT_NAME = "$GOROOT/src/";

  /** Names the folder of the sources: where it is known, no jar need be searched. */
  private static final String FOLDER = "jago.packages";

  private static final String ROOT = "jago/go/";

  /** A file of jago/go that is always there; shows where the others are. */
  private static final String MARKER = ROOT + "io/io.go";

  /** One source file: its name with the package's path, and what it says. */
  record GoFile(String name, byte[] text) {}

  /** The file names by import path, where they are in a jar; null for a folder. */
  private final TreeMap<String, List<String>> inJar;

  private final ZipFile jar;
  private final Path folder;

  StandardPackages() {
    String known = System.getProperty(FOLDER);
    if (known != null) {
      jar = null;
      inJar = null;
      folder = Path.of(known);
      return;
    }
    URL marker = StandardPackages.class.getResource("/" + MARKER);
    if (marker == null) {
      throw new IllegalStateException("no standard packages on the class path");
    }
    // Taken from the text: connections to jar URLs are slow to come up.
    String url = marker.toString();
    String place = url.substring(0, url.length() - MARKER.length());
    try {
      if (url.startsWith("jar:")) {
        String file = place.substring("jar:".length(), place.lastIndexOf("!/"));
        jar = new ZipFile(new File(URI.create(file)));
        inJar = index(jar);
        folder = null;
      } else {
        jar = null;
        inJar = null;
        folder = Path.of(URI.create(place + ROOT));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TreeMap<String, List<String>> index(ZipFile jar) {
    TreeMap<String, List<String>> byPath = new TreeMap<>();
    var entries = jar.entries();
    while (entries.hasMoreElements()) {
      String name = entries.nextElement().getName();
      if (name.startsWith(ROOT) && name.endsWith(".go")) {
        int slash = name.lastIndexOf('/');
        byPath
            .computeIfAbsent(name.substring(ROOT.length(), slash), p -> new ArrayList<>())
            .add(name.substring(slash + 1));
      }
    }
    return byPath;
  }

  /** Returns the import paths of all packages. */
  Set<String> paths() throws IOException {
    if (inJar != null) {
      return inJar.keySet();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(".go"))
          .map(p -> folder.relativize(p.getParent()).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Reports whether there is a package of that path. */
  boolean has(String path) {
    if (inJar != null) {
      return inJar.containsKey(path);
    }
    String[] names = folder.resolve(path).toFile().list((dir, name) -> name.endsWith(".go"));
    return names != null && names.length > 0;
  }

  /** Returns the files of a package, sorted by name; an empty list where there is none. */
  List<GoFile> files(String path) throws IOException {
    List<GoFile> files = new ArrayList<>();
    if (inJar != null) {
      for (String name : inJar.getOrDefault(path, List.of()).stream().sorted().toList()) {
        ZipEntry entry = jar.getEntry(ROOT + path + "/" + name);
        try (InputStream in = jar.getInputStream(entry)) {
          files.add(new GoFile(ROOT_NAME + path + "/" + name, in.readAllBytes()));
        }
      }
      return files;
    }
    File[] list = folder.resolve(path).toFile().listFiles((dir, name) -> name.endsWith(".go"));
    if (list != null) {
      java.util.Arrays.sort(list);
      for (File f : list) {
        files.add(new GoFile(ROOT_NAME + path + "/" + f.getName(), Files.readAllBytes(f.toPath())));
      }
    }
    return files;
  }
}

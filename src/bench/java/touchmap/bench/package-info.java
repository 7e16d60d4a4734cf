/**
 * How long the program's work takes, by size of map; run with {@code mvn -Pbench}. Start with {@link
 * touchmap.bench.Sized}.
 */
package touchmap.bench;

/**
 * Tables from spreadsheets, CSV and XLSX, as rows of text, and the map as tables for them. May import {@code exchange} and
 * what lies below it. Start with {@link touchmap.exchange.table.Table} and {@link
 * touchmap.exchange.table.XlsxExporter}.
 */
@org.jspecify.annotations.NullMarked
package touchmap.exchange.table;

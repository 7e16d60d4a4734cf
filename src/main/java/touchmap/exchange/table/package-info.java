/**
 * Tables from spreadsheets, CSV and XLSX, as rows of text. May import {@code exchange} and what lies below it. Start with
 * {@link touchmap.exchange.table.Table}.
 */
@org.jspecify.annotations.NullMarked
package touchmap.exchange.table;

/* What bench_batch is measured by: reads the accounts page by page with the statement of the product, opens each
 * initial PIN with one cipher context, writes a line of CSV, hashes the file on its way, and puts a row into the
 * ledger for each, a transaction a page. One thread.
 *
 *   batchwrite sqlite PATH | postgresql CONNINFO   FILE STATEMENT      the key on standard input, 64 hexadecimal digits
 *
 * Prints: WALL CPU ROWS. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <libpq-fe.h>
#include <openssl/evp.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { header = 17, tag = 16, overhead = header + tag, pageSize = 8192, bufferSize = 1 << 18, batch = 4711, columns = 21 };
/* of the statement */
enum { id, isInitial, pinSetAt, issuedAt, isReset, isMissing, status, hasAddress, sealed, location, customer, first, last,
       organization, address, city, state, postal, country, language };
static const int order[] = {address, city, state, postal, country, language}; /* behind the name */

static EVP_CIPHER_CTX *cipher;
static EVP_MD_CTX *hash;
static int file;
static unsigned char out[bufferSize + 8192];
static size_t used;
static long long rows, page[pageSize], now;
static int pageRows;

typedef struct {
    const unsigned char *bytes;
    size_t size;
} Text;

static void stop(const char *why) {
    fprintf(stderr, "batchwrite: %s\n", why);
    exit(1);
}

static double seconds(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void flushOut(void) {
    EVP_DigestUpdate(hash, out, used);
    for (size_t done = 0; done < used;) {
        const ssize_t n = write(file, out + done, used - done);
        if (n <= 0)
            stop("write");
        done += (size_t)n;
    }
    used = 0;
}

static void put(const unsigned char *bytes, size_t size) {
    int quotes = 0;
    for (size_t i = 0; i < size; ++i)
        quotes |= bytes[i] == '"' || bytes[i] == ',' || bytes[i] < ' ';
    if (!quotes) {
        memcpy(out + used, bytes, size);
        used += size;
        return;
    }
    out[used++] = '"';
    for (size_t i = 0; i < size; ++i) {
        if (bytes[i] == '"')
            out[used++] = '"';
        out[used++] = bytes[i];
    }
    out[used++] = '"';
}

static size_t part(unsigned char *to, const void *bytes, size_t size) {
    to[0] = (unsigned char)(size >> 24);
    to[1] = (unsigned char)(size >> 16);
    to[2] = (unsigned char)(size >> 8);
    to[3] = (unsigned char)size;
    memcpy(to + 4, bytes, size);
    return size + 4;
}

static int openPin(const Text *row, unsigned char *pin) {
    unsigned char data[256], number[80];
    const Text *s = &row[sealed];
    int n, written;
    if (s->size < overhead || s->size - overhead > 255 || s->bytes[0] != 1)
        return -1;
    memcpy(number, row[location].bytes, row[location].size);
    number[row[location].size] = '/';
    memcpy(number + row[location].size + 1, row[customer].bytes, row[customer].size);
    size_t length = part(data, "pindesk/pin/1", 13);
    length += part(data + length, s->bytes + 1, 4);
    length += part(data + length, "initial", 7);
    length += part(data + length, number, row[location].size + 1 + row[customer].size);
    EVP_DecryptInit_ex(cipher, NULL, NULL, NULL, s->bytes + 5);
    EVP_DecryptUpdate(cipher, NULL, &n, data, (int)length);
    EVP_DecryptUpdate(cipher, pin, &written, s->bytes + header, (int)s->size - overhead);
    EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, tag, (void *)(s->bytes + s->size - tag));
    return EVP_DecryptFinal_ex(cipher, pin + written, &n) == 1 ? written : -1;
}

static void take(long long account, const Text *row) {
    unsigned char pin[256], name[1024];
    const int pinSize = openPin(row, pin);
    if (pinSize < 0)
        stop("a PIN does not open");
    put(row[location].bytes, row[location].size);
    out[used++] = ',';
    put(row[customer].bytes, row[customer].size);
    out[used++] = ',';
    put(pin, (size_t)pinSize);
    out[used++] = ',';
    memcpy(name, row[first].bytes, row[first].size);
    name[row[first].size] = ' ';
    memcpy(name + row[first].size + 1, row[last].bytes, row[last].size);
    put(name, row[first].size + 1 + row[last].size);
    for (size_t i = 0; i < sizeof order / sizeof *order; ++i) {
        out[used++] = ',';
        put(row[order[i]].bytes, row[order[i]].size);
    }
    out[used++] = '\r';
    out[used++] = '\n';
    if (used >= bufferSize)
        flushOut();
    page[pageRows++] = account;
    ++rows;
}

static void run(sqlite3 *database, const char *sql) {
    char *problem = NULL;
    if (sqlite3_exec(database, sql, NULL, NULL, &problem) != SQLITE_OK)
        stop(problem);
}

static void onSqlite(const char *path, const char *statement) {
    sqlite3 *database;
    sqlite3_stmt *read, *insert;
    if (sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
        stop(sqlite3_errmsg(database));
    run(database, "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = FAST");
    if (sqlite3_prepare_v2(database, statement, -1, &read, NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(database,
                           "INSERT INTO distribution (account_id, issue_id, channel, batch_id, at, \"by\", letter_status) "
                           "VALUES (?, 4711, 'bill', 4711, ?, 1, '')",
                           -1, &insert, NULL) != SQLITE_OK)
        stop(sqlite3_errmsg(database));
    for (long long after = 0;; after = page[pageRows - 1]) {
        pageRows = 0;
        sqlite3_bind_int64(read, 1, after);
        sqlite3_bind_int(read, 2, pageSize);
        while (sqlite3_step(read) == SQLITE_ROW) {
            Text row[columns];
            for (int i = sealed; i < columns; ++i) {
                row[i].bytes = sqlite3_column_blob(read, i);
                row[i].size = (size_t)sqlite3_column_bytes(read, i);
            }
            take(sqlite3_column_int64(read, id), row);
        }
        sqlite3_reset(read);
        if (pageRows == 0)
            break;
        run(database, "BEGIN IMMEDIATE");
        for (int i = 0; i < pageRows; ++i) {
            sqlite3_bind_int64(insert, 1, page[i]);
            sqlite3_bind_int64(insert, 2, now);
            if (sqlite3_step(insert) != SQLITE_DONE)
                stop(sqlite3_errmsg(database));
            sqlite3_reset(insert);
        }
        run(database, "COMMIT");
    }
    sqlite3_finalize(read);
    sqlite3_finalize(insert);
    sqlite3_close(database);
}

static long long numberIn(const char *bytes) {
    long long value = 0;
    for (int i = 0; i < 8; ++i)
        value = value << 8 | (unsigned char)bytes[i];
    return value;
}

static char copied[pageSize * 96 + 64];
static size_t copiedSize;

static void copyBytes(const void *bytes, size_t size) {
    memcpy(copied + copiedSize, bytes, size);
    copiedSize += size;
}

static void copyText(const char *text) {
    const unsigned size = htonl((unsigned)strlen(text));
    copyBytes(&size, 4);
    copyBytes(text, strlen(text));
}

static void copyNumber(long long value) {
    const unsigned size = htonl(8);
    unsigned char bytes[8];
    for (int i = 7; i >= 0; --i, value >>= 8)
        bytes[i] = (unsigned char)value;
    copyBytes(&size, 4);
    copyBytes(bytes, 8);
}

static void copyPage(PGconn *c) {
    const unsigned short fields = htons(7), end = 0xFFFF;
    copiedSize = 0;
    copyBytes("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
    for (int i = 0; i < pageRows; ++i) {
        copyBytes(&fields, 2);
        copyNumber(page[i]);
        copyNumber(batch);
        copyText("bill");
        copyNumber(batch);
        copyNumber(now);
        copyNumber(1);
        copyText("");
    }
    copyBytes(&end, 2);
    PGresult *r = PQexec(c, "COPY distribution (account_id, issue_id, channel, batch_id, at, \"by\", letter_status) "
                            "FROM STDIN (FORMAT binary)");
    if (PQresultStatus(r) != PGRES_COPY_IN || PQputCopyData(c, copied, (int)copiedSize) != 1 || PQputCopyEnd(c, NULL) != 1)
        stop(PQerrorMessage(c));
    PQclear(r);
    while ((r = PQgetResult(c))) {
        if (PQresultStatus(r) != PGRES_COMMAND_OK)
            stop(PQerrorMessage(c));
        PQclear(r);
    }
}

static void onPostgres(const char *info, const char *statement) {
    PGconn *c = PQconnectdb(info);
    if (PQstatus(c) != CONNECTION_OK)
        stop(PQerrorMessage(c));
    const Oid types[2] = {20, 20};
    PQclear(PQprepare(c, "page", statement, 2, types));
    for (long long after = 0;; after = page[pageRows - 1]) {
        char place[32];
        const char *values[2] = {place, "8192"};
        snprintf(place, sizeof place, "%lld", after);
        pageRows = 0;
        PGresult *r = PQexecPrepared(c, "page", 2, values, NULL, NULL, 1);
        if (PQresultStatus(r) != PGRES_TUPLES_OK)
            stop(PQerrorMessage(c));
        for (int i = 0; i < PQntuples(r); ++i) {
            Text row[columns];
            for (int column = sealed; column < columns; ++column) {
                row[column].bytes = (const unsigned char *)PQgetvalue(r, i, column);
                row[column].size = (size_t)PQgetlength(r, i, column);
            }
            take(numberIn(PQgetvalue(r, i, id)), row);
        }
        PQclear(r);
        if (pageRows == 0)
            break;
        copyPage(c);
    }
    PQfinish(c);
}

int main(int argc, char **argv) {
    char line[128];
    unsigned char key[32], digest[32];
    if (argc != 5 || !fgets(line, sizeof line, stdin) || strlen(line) < 64)
        stop("usage");
    for (int b = 0; b < 32; ++b) {
        unsigned byte;
        sscanf(line + 2 * b, "%2x", &byte);
        key[b] = (unsigned char)byte;
    }
    now = (long long)time(NULL) * 1000;
    const double wall = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    cipher = EVP_CIPHER_CTX_new();
    EVP_DecryptInit_ex(cipher, EVP_aes_256_gcm(), NULL, key, NULL);
    hash = EVP_MD_CTX_new();
    EVP_DigestInit_ex(hash, EVP_sha256(), NULL);
    file = open(argv[3], O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file < 0)
        stop(argv[3]);
    const char *titles = "\xEF\xBB\xBFLocation ID,Customer ID,PIN,Name,Address,City,State,Postal code,Country,Language\r\n";
    memcpy(out, titles, strlen(titles));
    used = strlen(titles);
    if (strcmp(argv[1], "sqlite") == 0)
        onSqlite(argv[2], argv[4]);
    else
        onPostgres(argv[2], argv[4]);
    flushOut();
    EVP_DigestFinal_ex(hash, digest, NULL);
    if (fsync(file) != 0 || close(file) != 0)
        stop("fsync");
    printf("%.6f %.6f %lld\n", seconds(CLOCK_MONOTONIC) - wall, seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, rows);
    return 0;
}

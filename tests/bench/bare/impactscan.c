/* What bench_impact is measured by: scans the rows that the impact preview reads, in their order, joins the phones
 * and opens the PIN and the personal data with a cipher context for each key that is set up once.
 *
 *   impactscan sqlite PATH | postgresql CONNINFO   [scan]      keys on standard input
 *
 * Keys: three lines of 64 hexadecimal digits, for initial PINs, customers' PINs and personal data. With `scan`
 * nothing is opened. Prints: SECONDS ACCOUNTS HITS (PINs equal to the last four of the SSN or of a phone). */
#include <libpq-fe.h>
#include <openssl/evp.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { header = 17, tag = 16, overhead = header + tag };
static EVP_CIPHER_CTX *contexts[3];
static int opens = 1;
static long accounts, hits;
static long long current = -1;
static unsigned char pin[256], personal[256];
static int pinSize, personalSize, isHit;

static void stop(const char *why) {
    fprintf(stderr, "impactscan: %s\n", why);
    exit(1);
}

static void readKeys(void) {
    char line[256];
    for (int i = 0; i < 3; ++i) {
        unsigned char key[32];
        if (!fgets(line, sizeof line, stdin) || strlen(line) < 64)
            stop("keys");
        for (int b = 0; b < 32; ++b) {
            unsigned byte;
            sscanf(line + 2 * b, "%2x", &byte);
            key[b] = (unsigned char)byte;
        }
        contexts[i] = EVP_CIPHER_CTX_new();
        EVP_DecryptInit_ex(contexts[i], EVP_aes_256_gcm(), NULL, key, NULL);
    }
}

static size_t part(unsigned char *out, const void *bytes, size_t size) {
    out[0] = (unsigned char)(size >> 24);
    out[1] = (unsigned char)(size >> 16);
    out[2] = (unsigned char)(size >> 8);
    out[3] = (unsigned char)size;
    memcpy(out + 4, bytes, size);
    return size + 4;
}

static int openSealed(EVP_CIPHER_CTX *c, const char *prefix, const char *kind, const char *number, size_t numberSize,
                      const unsigned char *sealed, int size, unsigned char *out) {
    unsigned char data[256];
    int n, written;
    if (size < overhead || size - overhead > 255 || sealed[0] != 1)
        return -1;
    size_t length = part(data, prefix, strlen(prefix));
    length += part(data + length, sealed + 1, 4);
    if (kind)
        length += part(data + length, kind, strlen(kind));
    length += part(data + length, number, numberSize);
    EVP_DecryptInit_ex(c, NULL, NULL, NULL, sealed + 5);
    EVP_DecryptUpdate(c, NULL, &n, data, (int)length);
    EVP_DecryptUpdate(c, out, &written, sealed + header, size - overhead);
    EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_SET_TAG, tag, (void *)(sealed + size - tag));
    return EVP_DecryptFinal_ex(c, out + written, &n) == 1 ? written : -1;
}

static void take(long long id, const char *location, int locationSize, const char *customer, int customerSize,
                 const char *kind, const unsigned char *sealedPin, int sealedPinSize, const unsigned char *sealedData,
                 int sealedDataSize, const char *digits, int digitsSize) {
    if (id != current) { /* its first row: the others bring telephone numbers */
        char number[80];
        const int isCustomer = kind[0] == 'c';
        current = id;
        ++accounts;
        isHit = 0;
        if (opens) {
            memcpy(number, location, (size_t)locationSize);
            number[locationSize] = '/';
            memcpy(number + locationSize + 1, customer, (size_t)customerSize);
            const size_t size = (size_t)(locationSize + customerSize + 1);
            pinSize = openSealed(contexts[isCustomer], "pindesk/pin/1", isCustomer ? "customer" : "initial", number, size,
                                 sealedPin, sealedPinSize, pin);
            personalSize = openSealed(contexts[2], "pindesk/personal/1", NULL, number, size, sealedData, sealedDataSize,
                                      personal);
            isHit = pinSize == 4 && personalSize == 14 && memcmp(pin, personal + 10, 4) == 0;
            hits += isHit;
        }
    }
    if (opens && !isHit && digitsSize >= 4 && pinSize == 4 && memcmp(pin, digits + digitsSize - 4, 4) == 0) {
        isHit = 1;
        ++hits;
    }
}

#define COLUMNS                                                                                                         \
    "a.account_id, a.location_id, a.customer_id, a.initialized, a.pin_set_at, p.kind, p.sealed, d.postal_code, "        \
    "d.country, d.must_change_pin, d.personal, f.digits FROM account a JOIN pin_secret p ON p.account_id = "            \
    "a.account_id LEFT JOIN directory_account d ON d.account_id = a.account_id LEFT JOIN directory_phone f ON "         \
    "f.account_id = a.account_id ORDER BY a.account_id, f.position"

static void scanSqlite(const char *path) {
    sqlite3 *database;
    sqlite3_stmt *s;
    if (sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
        stop(sqlite3_errmsg(database));
    sqlite3_exec(database, "PRAGMA cache_size = -16000", NULL, NULL, NULL);
    if (sqlite3_prepare_v2(database, "SELECT " COLUMNS, -1, &s, NULL) != SQLITE_OK)
        stop(sqlite3_errmsg(database));
    while (sqlite3_step(s) == SQLITE_ROW)
        take(sqlite3_column_int64(s, 0), sqlite3_column_blob(s, 1), sqlite3_column_bytes(s, 1), sqlite3_column_blob(s, 2),
             sqlite3_column_bytes(s, 2), (const char *)sqlite3_column_text(s, 5), sqlite3_column_blob(s, 6),
             sqlite3_column_bytes(s, 6), sqlite3_column_blob(s, 10), sqlite3_column_bytes(s, 10),
             sqlite3_column_blob(s, 11), sqlite3_column_bytes(s, 11));
    sqlite3_finalize(s);
    sqlite3_close(database);
}

static long long number(const char *bytes) {
    long long value = 0;
    for (int i = 0; i < 8; ++i)
        value = value << 8 | (unsigned char)bytes[i];
    return value;
}

static void scanPostgres(const char *info) {
    PGconn *c = PQconnectdb(info);
    if (PQstatus(c) != CONNECTION_OK)
        stop(PQerrorMessage(c));
    PQclear(PQexec(c, "BEGIN"));
    PQclear(PQexec(c, "DECLARE everything BINARY NO SCROLL CURSOR FOR SELECT " COLUMNS));
    for (int rows = 1; rows > 0;) {
        PGresult *r = PQexecParams(c, "FETCH 10000 FROM everything", 0, NULL, NULL, NULL, NULL, 1);
        if (PQresultStatus(r) != PGRES_TUPLES_OK)
            stop(PQerrorMessage(c));
        rows = PQntuples(r);
        for (int i = 0; i < rows; ++i)
            take(number(PQgetvalue(r, i, 0)), PQgetvalue(r, i, 1), PQgetlength(r, i, 1), PQgetvalue(r, i, 2),
                 PQgetlength(r, i, 2), PQgetvalue(r, i, 5), (const unsigned char *)PQgetvalue(r, i, 6),
                 PQgetlength(r, i, 6), (const unsigned char *)PQgetvalue(r, i, 10), PQgetlength(r, i, 10),
                 PQgetvalue(r, i, 11), PQgetlength(r, i, 11));
        PQclear(r);
    }
    PQfinish(c);
}

int main(int argc, char **argv) {
    struct timespec from, to;
    if (argc < 3)
        stop("usage");
    opens = argc == 3;
    readKeys();
    clock_gettime(CLOCK_MONOTONIC, &from);
    if (strcmp(argv[1], "sqlite") == 0)
        scanSqlite(argv[2]);
    else
        scanPostgres(argv[2]);
    clock_gettime(CLOCK_MONOTONIC, &to);
    printf("%.6f %ld %ld\n", (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9, accounts, hits);
    return 0;
}

/* What bench_billextract is measured by: writes rows that are ready as CSV, as the layout does: UTF-8 with its mark,
 * titles, CR LF, quotes where needed, first and last name as one, no formulas and no control characters.
 *
 *   billextract ROWS FILE      ROWS: fields, each a byte of length and its bytes, `fieldCount` of them a row
 *
 * Prints: WALL CPU (seconds, from the opening of FILE to its place on the disk). */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { fieldCount = 11, firstName = 3, bufferSize = 1 << 18 };
static unsigned char isSpecial[256];

static void stop(const char *why) {
    perror(why);
    exit(1);
}

static double now(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static unsigned look(const unsigned char *bytes, size_t size) {
    unsigned found = 0;
    for (size_t i = 0; i < size; ++i)
        found |= isSpecial[bytes[i]];
    if (size > 0)
        found |= bytes[0] == '=' || bytes[0] == '+' || bytes[0] == '-' || bytes[0] == '@' || bytes[0] == ' ';
    return found;
}

static void put(FILE *to, const unsigned char *bytes, size_t size) {
    if (!look(bytes, size)) {
        fwrite_unlocked(bytes, 1, size, to);
        return;
    }
    putc_unlocked('"', to);
    for (size_t i = 0; i < size; ++i) {
        if (bytes[i] == '"')
            putc_unlocked('"', to);
        putc_unlocked(bytes[i], to);
    }
    putc_unlocked('"', to);
}

static const unsigned char *writeRow(const unsigned char *at, FILE *to) {
    unsigned char name[512];
    for (int field = 0; field < fieldCount; ++field) {
        const size_t size = at[0];
        if (field > 0)
            putc_unlocked(',', to);
        if (field == firstName) {
            const unsigned char *last = at + 1 + size;
            memcpy(name, at + 1, size);
            name[size] = ' ';
            memcpy(name + size + 1, last + 1, last[0]);
            put(to, name, size + 1 + last[0]);
            at = last + 1 + last[0];
            ++field;
            continue;
        }
        put(to, at + 1, size);
        at += 1 + size;
    }
    fwrite_unlocked("\r\n", 1, 2, to);
    return at;
}

int main(int argc, char **argv) {
    struct stat facts;
    char part[4096];
    if (argc != 3)
        return 2;
    isSpecial['"'] = isSpecial[','] = 1;
    for (int c = 0; c < ' '; ++c)
        isSpecial[c] = 1;
    const int from = open(argv[1], O_RDONLY);
    if (from < 0 || fstat(from, &facts) != 0)
        stop(argv[1]);
    unsigned char *rows = malloc((size_t)facts.st_size);
    for (size_t got = 0; got < (size_t)facts.st_size;) {
        const ssize_t n = read(from, rows + got, (size_t)facts.st_size - got);
        if (n <= 0)
            stop(argv[1]);
        got += (size_t)n;
    }
    const double wall = now(CLOCK_MONOTONIC), cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    snprintf(part, sizeof part, "%s.part", argv[2]);
    FILE *to = fdopen(open(part, O_WRONLY | O_CREAT | O_TRUNC, 0600), "w");
    if (!to)
        stop(part);
    setvbuf(to, malloc(bufferSize), _IOFBF, bufferSize);
    fputs("\xEF\xBB\xBFLocation ID,Customer ID,PIN,Name,Address,City,State,Postal code,Country,Language\r\n", to);
    for (const unsigned char *at = rows; at < rows + facts.st_size;)
        at = writeRow(at, to);
    if (fflush(to) != 0 || fsync(fileno(to)) != 0 || fclose(to) != 0 || rename(part, argv[2]) != 0)
        stop(argv[2]);
    printf("%.6f %.6f\n", now(CLOCK_MONOTONIC) - wall, now(CLOCK_PROCESS_CPUTIME_ID) - cpu);
    return 0;
}

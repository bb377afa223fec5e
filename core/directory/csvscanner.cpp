#include "core/directory/csvscanner.h"
#include "core/directory/rowreason.h"
#include <cstring>

namespace pindesk::directory {
namespace {

/// One row being scanned. Every step says whether to go on, so that the buffer's end is checked in one place.
class Scan {
public:
    Scan(char* begin, char* end, char separator, bool atEnd, std::size_t kept,
         std::vector<FieldExtent>& fields)
        : m_at(begin)
        , m_end(end)
        , m_separator(separator)
        , m_atEnd(atEnd)
        , m_kept(kept)
        , m_fields(fields) {
        m_fields.clear();
    }

    ScanResult run() {
        for (;;) {
            char* const quote = openingQuote();
            if (quote != nullptr ? !quotedField(quote + 1) : !plainField())
                return m_result;
            if (m_at != m_end && *m_at == m_separator)
                ++m_at;
            else
                return rowEnd();
        }
    }

private:
    [[nodiscard]] bool isSpace(char c) const { return c == ' ' || (c == '\t' && m_separator != '\t'); }
    [[nodiscard]] bool endsField(char c) const { return c == m_separator || c == '\n' || c == '\r'; }

    /// The quote that opens the field, after spaces; null when the field is not quoted.
    [[nodiscard]] char* openingQuote() const {
        char* at = m_at;
        while (at != m_end && isSpace(*at))
            ++at;
        return at != m_end && *at == '"' ? at : nullptr;
    }

    bool plainField() {
        // The hottest loop of an import: locals, because the compiler must assume that a char may be a
        // member.
        char* const begin = m_at;
        char* const end = m_end;
        const char separator = m_separator;
        char* at = begin;
        while (at != end && *at != separator && *at != '\n' && *at != '\r')
            ++at;
        if (at == end && !m_atEnd)
            return false;
        m_at = at;
        keep(begin, at, false);
        return true;
    }

    bool quotedField(char* const begin) {
        bool doubled = false;
        char* from = begin;
        for (;;) {
            auto* const quote =
                static_cast<char*>(std::memchr(from, '"', static_cast<std::size_t>(m_end - from)));
            countLines(from, quote != nullptr ? quote : m_end);
            if (m_lines >= mostRowLines || (quote == nullptr && m_atEnd))
                return malformed(reason::unterminatedQuote);
            if (quote == nullptr || (quote + 1 == m_end && !m_atEnd))
                return false;
            from = quote + 1;
            if (from == m_end || *from != '"') {
                m_at = from;
                keep(begin, quote, doubled);
                return afterQuote();
            }
            doubled = true;
            ++from;
        }
    }

    bool afterQuote() {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
        if (m_at == m_end)
            return m_atEnd;
        if (endsField(*m_at))
            return true;
        --m_result.fieldCount;
        return malformed(reason::textAfterQuote);
    }

    ScanResult rowEnd() {
        if (m_at != m_end) {
            char* const next = afterLineBreak(m_at, m_end, m_atEnd);
            if (next == nullptr)
                return m_result;
            m_at = next;
        }
        m_result.outcome = ScanOutcome::Row;
        m_result.next = m_at;
        m_result.lines = m_lines + 1;
        return m_result;
    }

    void keep(char* begin, char* end, bool doubledQuotes) {
        if (m_result.fieldCount++ < m_kept)
            m_fields.push_back({begin, end, doubledQuotes});
    }

    /// CR, LF and CRLF each count as one. A CR at the end of the buffer is counted; the LF after it is not
    /// lost, because a row that needs more is scanned again from its beginning.
    void countLines(const char* from, const char* to) {
        for (; from != to; ++from)
            m_lines += *from == '\n' || (*from == '\r' && (from + 1 == to || from[1] != '\n')) ? 1 : 0;
    }

    bool malformed(QLatin1StringView why) {
        m_result.outcome = ScanOutcome::Malformed;
        m_result.reason = why;
        return false;
    }

    char* m_at;
    char* const m_end;
    const char m_separator;
    const bool m_atEnd;
    const std::size_t m_kept;
    std::vector<FieldExtent>& m_fields;
    qint64 m_lines = 0;
    ScanResult m_result;
};

} // namespace

ScanResult scanCsvRow(char* begin, char* end, char separator, bool atEnd, std::size_t kept,
                      std::vector<FieldExtent>& fields) {
    return Scan(begin, end, separator, atEnd, kept, fields).run();
}

char* afterLineBreak(char* begin, const char* end, bool atEnd) {
    while (begin != end && *begin != '\n' && *begin != '\r')
        ++begin;
    if (begin == end)
        return nullptr;
    if (*begin++ == '\n')
        return begin;
    if (begin == end)
        return atEnd ? begin : nullptr;
    return *begin == '\n' ? begin + 1 : begin;
}

std::string_view fieldText(const FieldExtent& field) {
    if (!field.doubledQuotes)
        return {field.begin, static_cast<std::size_t>(field.end - field.begin)};
    char* to = field.begin;
    for (const char* from = field.begin; from != field.end; ++from) {
        *to++ = *from;
        if (*from == '"')
            ++from;
    }
    return {field.begin, static_cast<std::size_t>(to - field.begin)};
}

} // namespace pindesk::directory

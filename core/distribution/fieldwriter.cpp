#include "core/distribution/fieldwriter.h"
#include "core/base/csvtext.h"
#include <charconv>

namespace pindesk::distribution {
namespace {

constexpr std::size_t longestNumber = 20;

} // namespace

FieldWriter::FieldWriter(const ExtractLayout& layout)
    : m_encoder(layout.encoding)
    , m_isCsv(layout.format == ExtractFormat::Csv)
    , m_isAlwaysQuoted(layout.quoting == Quoting::Always)
    , m_isNeutralised(m_isCsv && layout.formulas == Formulas::Neutralise) {
    for (unsigned c = 0; c < m_traits.size(); ++c)
        m_traits.at(c) = c >= 0x80 ? NotAscii : c < ' ' || c == 0x7F ? Control : 0;
    for (const char c : std::string_view(" =+-@\t\r\n\xEF")) // how a formula may begin
        m_traits.at(static_cast<unsigned char>(c)) |= Suspect;
    m_traits['"'] = Quote;
    m_traits[static_cast<unsigned char>(characterOf(layout.separator))] |= Quotable;
}

FieldWriter::~FieldWriter() {
    wipe(m_scratch.data(), m_scratch.capacity());
}

unsigned FieldWriter::traitsOf(std::string_view bytes) const {
    unsigned traits = 0;
    for (const char c : bytes)
        traits |= m_traits[static_cast<unsigned char>(c)];
    return traits;
}

bool FieldWriter::isFormula(std::string_view utf8) const {
    return m_isNeutralised && !utf8.empty() &&
           (m_traits[static_cast<unsigned char>(utf8.front())] & Suspect) != 0 && looksLikeFormula(utf8);
}

std::string_view FieldWriter::encoded(std::string_view utf8, unsigned traits) {
    if ((traits & (Control | NotAscii)) == 0)
        return utf8;
    m_scratch.clear();
    m_lacking += static_cast<std::int64_t>(m_encoder.append(utf8, m_scratch));
    return m_scratch;
}

std::optional<LeftOut> FieldWriter::credential(std::string_view utf8, const Place& place, OutputBuffer& out) {
    if (m_isCsv && plainCsv(utf8, out))
        return std::nullopt;
    const unsigned traits = traitsOf(utf8);
    if ((traits & (Control | NotAscii)) != 0 && !m_encoder.encodes(utf8))
        return LeftOut::NotEncodable;
    if (isFormula(utf8))
        return LeftOut::Formula;
    const std::string_view bytes = encoded(utf8, traits);
    if (m_isCsv)
        csv(bytes, traits, false, out);
    else if (!fixed(bytes, place, out))
        return LeftOut::TooLong;
    return std::nullopt;
}

void FieldWriter::text(std::string_view utf8, const Place& place, OutputBuffer& out) {
    if (m_isCsv && plainCsv(utf8, out))
        return;
    const unsigned traits = traitsOf(utf8);
    const std::string_view bytes = encoded(utf8, traits);
    if (m_isCsv)
        csv(bytes, traits, isFormula(utf8), out);
    else if (!fixed(bytes, place, out))
        (void)fixed(m_encoder.cut(bytes, static_cast<std::size_t>(place.width)), place, out);
}

bool FieldWriter::number(std::int64_t value, const Place& place, OutputBuffer& out) {
    std::array<char, longestNumber> digits{};
    const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    const std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    if (!m_isCsv)
        return fixed(text, place, out);
    csv(text, 0, false, out);
    return true;
}

bool FieldWriter::placed(std::string_view utf8, const Place& place, bool isNumber, OutputBuffer& out) {
    if (place.width == 0) {
        text(utf8, place, out);
        return true;
    }
    const unsigned traits = traitsOf(utf8);
    std::string_view bytes = encoded(utf8, traits);
    const auto width = static_cast<std::size_t>(place.width);
    if (m_encoder.length(bytes) > width) {
        if (isNumber)
            return false;
        bytes = m_encoder.cut(bytes, width);
    }
    if (!m_isCsv)
        return fixed(bytes, place, out);
    OutputBuffer padded(width * 4);
    (void)fixed(bytes, place, padded);
    csv(padded.view(), traitsOf(padded.view()), isFormula(padded.view()), out);
    return true;
}

bool FieldWriter::plainCsv(std::string_view utf8, OutputBuffer& out) const {
    if (m_isAlwaysQuoted)
        return false;
    if (utf8.empty())
        return true;
    unsigned edges = utf8.back() == ' ' ? 1U : 0U;
    edges |= m_traits[static_cast<unsigned char>(utf8.front())] & unsigned{Suspect};
    char* const to = out.room(utf8.size());
    unsigned inside = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) { // in one pass, because values are short
        to[i] = utf8[i];
        inside |= m_traits[static_cast<unsigned char>(utf8[i])];
    }
    if (edges != 0 || (inside & ~unsigned{Suspect}) != 0)
        return false;
    out.used(utf8.size());
    return true;
}

void FieldWriter::csv(std::string_view bytes, unsigned traits, bool isMarked, OutputBuffer& out) const {
    const bool hasEdge = !bytes.empty() && (bytes.front() == ' ' || bytes.back() == ' '); // readers may trim
    const bool isQuoted = m_isAlwaysQuoted || hasEdge || (traits & (Quotable | Quote)) != 0;
    char* const begin = out.room(bytes.size() * 2 + 3);
    char* to = begin;
    if (isQuoted)
        *to++ = '"';
    if (isMarked)
        *to++ = '\'';
    if ((traits & Quote) == 0) {
        std::memcpy(to, bytes.data(), bytes.size());
        to += bytes.size();
    } else {
        for (const char c : bytes) {
            if (c == '"')
                *to++ = '"';
            *to++ = c;
        }
    }
    if (isQuoted)
        *to++ = '"';
    out.used(static_cast<std::size_t>(to - begin));
}

bool FieldWriter::fixed(std::string_view bytes, const Place& place, OutputBuffer& out) const {
    const std::size_t length = m_encoder.length(bytes), width = static_cast<std::size_t>(place.width);
    if (length > width)
        return false;
    if (place.align == Align::Right)
        out.fill(place.pad, width - length);
    out.add(bytes);
    if (place.align == Align::Left)
        out.fill(place.pad, width - length);
    return true;
}

} // namespace pindesk::distribution

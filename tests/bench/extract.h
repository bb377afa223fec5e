#pragma once
#include <QByteArray>
#include <QString>
#include <random>

namespace pindesk::bench {

/// Rows of a customer information system extract, the same for the same seed: names, addresses, telephone
/// numbers and e-mail addresses as often repeated, and as often missing, as in a utility's.
class Extract {
public:
    explicit Extract(unsigned seed = 1)
        : m_random(seed) {}

    [[nodiscard]] static const char* header();
    /// Appends one row of CSV, with its line end.
    void appendRow(QByteArray& csv);

private:
    [[nodiscard]] unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }
    template <std::size_t Size>
    [[nodiscard]] const char* oneOf(const char* const (&words)[Size]) {
        return words[below(Size)];
    }
    void appendPhone(QByteArray& csv);

    std::mt19937_64 m_random; // the same numbers on every system, unlike the distributions of <random>
    unsigned m_row = 0;
};

/// Writes a file of so many rows.
void writeExtract(const QString& path, int rows);

} // namespace pindesk::bench

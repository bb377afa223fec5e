#pragma once
#include "core/distribution/leftout.h"
#include <QFont>
#include <QPainter>
#include <QStringList>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace pindesk::letters {

/// Name and address in the envelope's window: in smaller type where they need it, then in more lines.
class AddressBlock {
public:
    static constexpr double largestType = 11, smallestType = 7.5; ///< points; smaller is not readable

    /// The window in units of the paper.
    AddressBlock(const QString& fontFamily, double points, const QRectF& window);

    /// AddressOverflow, NotEncodable (no font here has a character).
    [[nodiscard]] std::optional<distribution::LeftOut> set(const QStringList& lines);
    void draw(QPainter& painter) const;
    /// Of the type that was needed.
    [[nodiscard]] double points() const { return m_points; }

private:
    struct Extent {
        double width = 0, height = 0;
    };
    Extent lay(double points, bool wraps);
    [[nodiscard]] bool fits(const Extent& extent) const;
    [[nodiscard]] std::optional<distribution::LeftOut> shrink(Extent extent);

    QString m_fontFamily;
    double m_largest;
    double m_points;
    QRectF m_window;
    std::vector<std::unique_ptr<QTextLayout>> m_lines; ///< kept from letter to letter
    std::size_t m_used = 0;
    double m_height = 0;
};

/// Is there a character in it that no font here has?
[[nodiscard]] bool lacksGlyphs(const QTextLayout& layout);

} // namespace pindesk::letters

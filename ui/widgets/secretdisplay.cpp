#include "ui/widgets/secretdisplay.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAccessibleWidget>
#include <QPainter>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

/// Screen readers ask for the text when they need it; it is made then and not kept.
class AccessibleSecret final : public QAccessibleWidget {
public:
    explicit AccessibleSecret(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::StaticText) {}

    QString text(QAccessible::Text kind) const override {
        const auto& display = *static_cast<SecretDisplay*>(widget());
        if (kind == QAccessible::Description || kind == QAccessible::Value) {
            QStringList words;
            for (const char character : display.secret().view())
                words << SecretDisplay::spelling(character);
            return words.join(u", "_s);
        }
        if (kind == QAccessible::Name && !display.isEmpty())
            return QString::fromLatin1(display.secret().view());
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    return className == "pindesk::ui::SecretDisplay"_L1 && object->isWidgetType()
               ? new AccessibleSecret(static_cast<QWidget*>(object))
               : nullptr;
}

constexpr int fewestCells = 4, mostCells = 16;

} // namespace

SecretDisplay::SecretDisplay(QWidget* parent)
    : QWidget(parent) {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setAccessibleName(tr("PIN"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

SecretDisplay::~SecretDisplay() = default;

void SecretDisplay::show(Secret secret) {
    m_secret = std::move(secret);
    updateGeometry();
    update();
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void SecretDisplay::clear() {
    m_secret.clear();
    updateGeometry();
    update();
}

QString SecretDisplay::spelling(char character) {
    static const char* const words[] = {
        "Alfa",    "Bravo", "Charlie", "Delta",  "Echo",     "Foxtrot", "Golf",   "Hotel",  "India",
        "Juliett", "Kilo",  "Lima",    "Mike",   "November", "Oscar",   "Papa",   "Quebec", "Romeo",
        "Sierra",  "Tango", "Uniform", "Victor", "Whiskey",  "X-ray",   "Yankee", "Zulu"};
    const QString itself{QLatin1Char(character)};
    if (character >= 'A' && character <= 'Z')
        return QLatin1StringView(words[character - 'A']);
    if (character >= 'a' && character <= 'z')
        return tr("small %1").arg(QLatin1StringView(words[character - 'a']));
    switch (character) {
    case '0':
        return tr("zero");
    case '1':
        return tr("one");
    case '2':
        return tr("two");
    case '3':
        return tr("three");
    case '4':
        return tr("four");
    case '5':
        return tr("five");
    case '6':
        return tr("six");
    case '7':
        return tr("seven");
    case '8':
        return tr("eight");
    case '9':
        return tr("nine");
    default:
        return itself;
    }
}

QFont SecretDisplay::characterFont() const {
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 2.4);
    large.setWeight(QFont::DemiBold);
    return tabularFont(large);
}

int SecretDisplay::cellWidth() const {
    const QFontMetrics small(font());
    int width = QFontMetrics(characterFont()).horizontalAdvance(u'W');
    for (const char character : m_secret.view())
        width = std::max(width, small.horizontalAdvance(spelling(character)));
    return width + 3 * grid;
}

int SecretDisplay::lineHeight() const {
    return QFontMetrics(characterFont()).height() + fontMetrics().height() + 2 * grid;
}

int SecretDisplay::cells() const {
    return std::clamp(static_cast<int>(m_secret.size()), fewestCells, mostCells);
}

QSize SecretDisplay::sizeHint() const {
    return {cells() * cellWidth(), lineHeight()};
}

QSize SecretDisplay::minimumSizeHint() const {
    return {fewestCells * cellWidth(), lineHeight()};
}

int SecretDisplay::heightForWidth(int width) const {
    const int inLine = std::max(1, width / cellWidth());
    return (cells() + inLine - 1) / inLine * lineHeight();
}

void SecretDisplay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int cell = cellWidth();
    const QFont large = characterFont();
    const int height = QFontMetrics(large).height();
    const int inLine = std::max(1, width() / cell);
    const int used = std::min(cells(), inLine) * cell;
    const int left = layoutDirection() == Qt::RightToLeft ? width() - used : 0;
    int index = 0; // left to right in every language: it is read out in this order
    for (const char character : m_secret.view()) {
        const QPoint corner(left + index % inLine * cell, index / inLine * lineHeight());
        painter.setFont(large);
        painter.setPen(colors().text);
        painter.drawText(QRect(corner, QSize(cell, height)), Qt::AlignCenter,
                         QString(QLatin1Char(character)));
        painter.setFont(font());
        painter.setPen(colors().muted);
        painter.drawText(QRect(corner + QPoint(0, height), QSize(cell, lineHeight() - height)),
                         Qt::AlignHCenter | Qt::AlignTop, spelling(character));
        ++index;
    }
}

} // namespace pindesk::ui

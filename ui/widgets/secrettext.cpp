#include "ui/widgets/secrettext.h"
#include "ui/widgets/theme.h"
#include <QAccessibleWidget>
#include <QPainter>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

QString textOf(const Secret& secret) {
    return QString::fromUtf8(secret.view());
}

void forget(QString& text) {
    text.fill(u' ');
}

/// Screen readers ask for the text when they need it; it is made then and not kept.
class AccessibleSecretText final : public QAccessibleWidget {
public:
    explicit AccessibleSecretText(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::StaticText) {}

    QString text(QAccessible::Text kind) const override {
        const auto& label = *static_cast<SecretText*>(widget());
        if ((kind == QAccessible::Description || kind == QAccessible::Value) && !label.isEmpty())
            return textOf(label.secret());
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    return className == "pindesk::ui::SecretText"_L1 && object->isWidgetType()
               ? new AccessibleSecretText(static_cast<QWidget*>(object))
               : nullptr;
}

} // namespace

SecretText::SecretText(QWidget* parent)
    : QWidget(parent)
    , m_placeholder(u"••••••"_s) {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SecretText::show(Secret secret) {
    m_secret = std::move(secret);
    updateGeometry();
    update();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void SecretText::clear() {
    m_secret.clear();
    updateGeometry();
    update();
}

void SecretText::setPlaceholder(const QString& text) {
    m_placeholder = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QSize SecretText::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height()};
}

int SecretText::heightForWidth(int width) const {
    QString text = m_secret.isEmpty() ? m_placeholder : textOf(m_secret);
    const int height =
        fontMetrics().boundingRect(QRect(0, 0, std::max(width, 1), 10'000), Qt::TextWordWrap, text).height();
    if (!m_secret.isEmpty())
        forget(text);
    return std::max(height, fontMetrics().height());
}

void SecretText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                          Qt::AlignVCenter | Qt::TextWordWrap;
    if (m_secret.isEmpty()) {
        painter.setPen(colors().muted);
        painter.drawText(rect(), alignment, m_placeholder);
        return;
    }
    QString text = textOf(m_secret);
    painter.setPen(colors().text);
    painter.drawText(rect(), alignment, text);
    forget(text);
}

} // namespace pindesk::ui

#pragma once
#include <QWidget>

namespace pindesk::ui {

enum class Tone { Neutral, Good, Caution, Bad };
struct Colors;

/// A word in a coloured, rounded frame with a dot: never the colour alone.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);

    void set(const QString& text, Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace pindesk::ui

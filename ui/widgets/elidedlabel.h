#pragma once
#include <QLabel>

namespace pindesk::ui {

/// One line that may be shorter than its words: what has no room is told by dots, and by the tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setWords(const QString& words);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTip();
};

} // namespace pindesk::ui

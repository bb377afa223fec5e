#pragma once
#include <QLabel>

namespace pindesk::ui {

/// A sentence to say to the caller, with a bar before it: on the right where words begin on the right, which
/// a style sheet cannot tell.
class SayLabel : public QLabel {
    Q_OBJECT
public:
    explicit SayLabel(const QString& text, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
};

} // namespace pindesk::ui

#pragma once
#include <QWidget>

class QLabel;

namespace pindesk::ui {

/// The desk before the first account, or while there is none: what to do.
class EmptyDesk : public QWidget {
    Q_OBJECT
public:
    explicit EmptyDesk(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcon();

    QLabel* m_icon;
};

} // namespace pindesk::ui

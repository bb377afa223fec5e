#pragma once
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace pindesk::ui {

/// The list of pages at the side.
class Navigation : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void clear();
    /// Pages in their order; the first eight have Ctrl+1 to Ctrl+8.
    void add(const QString& id, const QString& title, const char* icon);
    void setCurrent(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_column;
    QButtonGroup* m_buttons;
};

} // namespace pindesk::ui

#pragma once
#include <QWidget>

class QAbstractButton;
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
    /// Signs alone, with the words in their tooltips: for a narrow window.
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showWords(QAbstractButton& button) const;

    QVBoxLayout* m_column;
    QButtonGroup* m_buttons;
    bool m_isNarrow = false;
};

} // namespace pindesk::ui

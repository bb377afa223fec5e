#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace pindesk::ui {

/// What happened last in a dual list, with the way back beside it.
class DualListFooter : public QWidget {
    Q_OBJECT
public:
    explicit DualListFooter(QWidget* parent);

    /// Also to who does not look at it now.
    void announce(const QString& sentence);
    void show(const QString& text);
    [[nodiscard]] QPushButton* undoButton() const { return m_undo; }
    [[nodiscard]] QPushButton* redoButton() const { return m_redo; }

private:
    QLabel* m_text;
    QPushButton* m_undo;
    QPushButton* m_redo;
};

} // namespace pindesk::ui

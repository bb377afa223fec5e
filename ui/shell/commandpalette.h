#pragma once
#include <QWidget>
#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace pindesk::ui {

/// One thing the palette can do.
struct PaletteEntry {
    QString words;
    QString shortcut;
    const char* icon = "forward";
    bool isUsable = true;
    QString reason; ///< why not
    std::function<void()> run;
};

/// Ctrl+K: type a few letters of a page, an action or an account number; Enter does it.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);

    /// Opens over the parent. `forText` gives entries that depend on what is typed: an account.
    void open(std::vector<PaletteEntry> entries,
              std::function<std::vector<PaletteEntry>(const QString&)> forText);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void fitHeight();
    void filter(const QString& text);
    void run(int row);
    void dismiss();

    QLineEdit* m_edit;
    QListWidget* m_list;
    std::vector<PaletteEntry> m_entries;
    std::function<std::vector<PaletteEntry>(const QString&)> m_forText;
    std::vector<PaletteEntry> m_shown;
    QWidget* m_before = nullptr; ///< had the focus
};

} // namespace pindesk::ui

#pragma once
#include "ui/widgets/duallistmodel.h"
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace pindesk::ui {

class DualListFooter;
class DualListPanel;
class DualListView;

/// What there is on one side, what is configured and in which order on the other. Things go across and up and
/// down by buttons, keys and dragging; each step can be undone and is told.
class DualList : public QWidget {
    Q_OBJECT
public:
    DualList(const QString& availableTitle, const QString& configuredTitle, QWidget* parent = nullptr);

    /// All there are, in the order in which the available ones stand.
    void setItems(std::vector<DualListItem> items);
    /// From elsewhere: forgets the steps that could be undone. An id that is no item shows as it is.
    void setConfigured(const QStringList& ids);
    [[nodiscard]] QStringList configured() const { return m_configured; }
    /// Why it may only be looked at; empty: it may be changed.
    void setReadOnly(const QString& why);

Q_SIGNALS:
    void configuredChanged(); ///< by the person here, also by undoing
    void announced(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Step {
        QStringList before, after;
        QStringList ids; ///< what was moved
        QString sentence;
    };
    QPushButton* addButton(QVBoxLayout& column, const QString& name, const QString& keys);
    void build();
    void connectViews();
    void showIcons();

    void add(const QStringList& ids);
    void put(const QStringList& ids, qsizetype before);
    void remove(const QStringList& ids);
    void order(int step);
    void undo();
    void redo();
    /// One step more, unless nothing changes.
    void take(const QStringList& after, const QStringList& ids, const QString& sentence);
    /// Both lists as they are then; what was moved is selected, or its neighbour where it has gone.
    void change(const QStringList& configured, const QStringList& moved);
    void fill();
    void fillAvailable();
    void announce(const QString& sentence);
    void showHint();

    /// Why a step is not possible now; empty: it is.
    [[nodiscard]] QString whyNotAdd() const;
    [[nodiscard]] QString whyNotAddAll() const;
    [[nodiscard]] QString whyNotRemove() const;
    [[nodiscard]] QString whyNotRemoveAll() const;
    [[nodiscard]] QString whyNotOrder(int step) const;
    void showButtons();
    void showButton(QPushButton& button, const QString& whyNot, DualListView& instead);

    [[nodiscard]] DualListItem item(const QString& id) const;

    QString m_availableTitle;
    QString m_readOnly;
    std::vector<DualListItem> m_items;
    QStringList m_configured;
    std::vector<Step> m_steps;
    std::size_t m_done = 0; ///< steps that are not undone
    bool m_isChanging = false;

    DualListModel* m_availableModel;
    DualListModel* m_configuredModel;
    DualListView* m_available;
    DualListView* m_chosen;
    DualListPanel* m_availablePanel;
    DualListPanel* m_chosenPanel;
    QPushButton* m_add;
    QPushButton* m_addAll;
    QPushButton* m_remove;
    QPushButton* m_removeAll;
    QPushButton* m_up;
    QPushButton* m_down;
    DualListFooter* m_footer;
    QPushButton* m_undo;
    QPushButton* m_redo;
};

} // namespace pindesk::ui

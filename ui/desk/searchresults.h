#pragma once
#include "core/base/accountnumber.h"
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace pindesk::directory {
class DirectoryService;
}

namespace pindesk::ui {

class SearchModel;

/// What was found for a text that is no account number.
class SearchResults : public QWidget {
    Q_OBJECT
public:
    explicit SearchResults(QWidget* parent = nullptr);

    void setService(directory::DirectoryService* service);
    void search(const QString& text);
    void clear();
    [[nodiscard]] SearchModel& model() { return *m_model; }
    /// The keyboard goes into the list, when there is something.
    bool enterList();
    /// Opens what is current, or the only one found.
    void open();

Q_SIGNALS:
    void chosen(const pindesk::AccountNumber& account);
    void failed(const pindesk::Error& error);
    /// Escape, or up from the first one.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();

    SearchModel* m_model;
    QLabel* m_heading;
    QLabel* m_note;
    QListView* m_list;
    QPushButton* m_more;
};

} // namespace pindesk::ui

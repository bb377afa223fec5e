#pragma once
#include <QWidget>

class QTextBrowser;
class QLabel;

namespace pindesk::ui {

/// The help of the page in front, beside it. Topics are resources/help/<language>/<topic>.md.
class HelpPanel : public QWidget {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent = nullptr);

    void showTopic(const QString& topic, const QString& title);
    [[nodiscard]] QString topic() const { return m_topic; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_topic;
    QLabel* m_title;
    QTextBrowser* m_text;
};

} // namespace pindesk::ui

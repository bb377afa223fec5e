#pragma once
#include "app/console/console.h"
#include <QDir>
#include <deque>

namespace pindesk::console {

/// Takes a picture of every page of the practice site, signed in as somebody who has it, light and dark, into
/// a folder, and ends the program. For a machine without a display: the offscreen platform draws as well.
class Pictures : public QObject {
    Q_OBJECT
public:
    Pictures(Console& console, QDir folder, QObject* parent = nullptr);
    void take();

private:
    using Step = std::function<void()>;
    void plan(const QString& appearance);
    void next();
    void visitPages();
    void visitTabs(std::deque<Step>& visits, const QString& page, const QStringList& names);
    void save(const QString& name);

    Console& m_console;
    QDir m_folder;
    std::deque<Step> m_steps;
    QStringList m_seen; ///< pages of this appearance
    QString m_appearance;
};

} // namespace pindesk::console

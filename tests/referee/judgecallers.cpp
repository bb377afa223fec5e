// Judges callers for forcepinreferee.py: JSON lines {"profile", "caller", "pin", "words"} come in, and for
// each goes out `VERDICT TRIGGER SECTION.SCENARIO=OUTCOME …` (TRIGGER is - when there is none).
//
//   referee_judgecallers NOW        NOW in milliseconds
#include "core/forcepin/callerdocument.h"
#include "core/forcepin/evaluate.h"
#include "core/forcepin/profiledocument.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <chrono>
#include <iostream>

using namespace pindesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const forcepin::Evaluation& evaluation) {
    QByteArray text = nameOf(evaluation.verdict).latin1();
    text += ' ';
    text += evaluation.trigger ? nameOf(*evaluation.trigger).latin1() : "-";
    for (const forcepin::TraceEntry& entry : evaluation.trace)
        text += ' ' + QByteArray(nameOf(entry.section).latin1()) + '.' + nameOf(entry.scenario).latin1() +
                '=' + nameOf(entry.result.outcome).latin1();
    return text;
}

QByteArray judge(const QByteArray& line, Milliseconds now) {
    const QJsonObject input = QJsonDocument::fromJson(line).object();
    const auto json = [&input](const QString& key) {
        return QJsonDocument(input[key].toObject()).toJson(QJsonDocument::Compact);
    };
    const directory::Date today(std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(now))));
    const auto profile = forcepin::profileFromJson(json(u"profile"_s));
    if (!profile)
        return "error " + profile.error().detail.toUtf8();
    auto caller = forcepin::callerFromJson(json(u"caller"_s), today);
    if (!caller)
        return "error " + caller.error().detail.toUtf8();
    QStringList words;
    for (const QJsonValue& word : input[u"words"_s].toArray())
        words << word.toString();
    const pinrules::Blocklist blocklist(words);
    const forcepin::Evaluator evaluator(std::get<forcepin::AuthenticationProfile>(*profile), blocklist);
    const QByteArray pin = input[u"pin"_s].toString().toUtf8();
    const auto context = caller->context(now);
    const forcepin::Evaluation evaluation = evaluator.evaluate(context, pin);
    // The way of the impact preview, which makes no trace.
    const auto decision = evaluator.decide(evaluator.fired(context, pin), context.initialized);
    if (decision != forcepin::Evaluator::Decision{evaluation.verdict, evaluation.trigger})
        return "error the two ways differ";
    return textOf(evaluation);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const Milliseconds now = QCoreApplication::arguments().value(1).toLongLong();
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);)
        std::cout << judge(QByteArray::fromStdString(line), now).constData() << '\n';
    return 0;
}

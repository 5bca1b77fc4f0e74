// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QElapsedTimer>
#include <QFile>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace tierdesk::cli {

namespace {

constexpr QStringView bold = u"\x1b[1m";
constexpr QStringView plainAgain = u"\x1b[0m";

void write(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

/// A terminal obeys control characters, and what people wrote may hold some: only what we say ourselves, bold and
/// plain, goes through.
QString harmless(const QString& text)
{
    QString out = text;
    out.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (qsizetype i = 0; i < out.size(); ++i) {
        const char16_t unit = out.at(i).unicode();
        const bool obeyed = unit < u' ' || (unit >= 0x7F && unit <= 0x9F);
        const QStringView rest = QStringView(out).sliced(i);
        if (obeyed && unit != u'\n' && unit != u'\t' && !rest.startsWith(bold) && !rest.startsWith(plainAgain))
            out[i] = QChar::ReplacementCharacter;
    }
    return out;
}

bool errorIsTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

QString cell(const QString& text, qsizetype width, bool right)
{
    return right ? text.rightJustified(width) : text.leftJustified(width);
}

} // namespace

void writeOut(const QString& text)
{
    write(stdout, harmless(text));
}

void writeJson(const QByteArray& document)
{
    // Qt has escaped the lower ones; these stand in texts alone.
    QString text = QString::fromUtf8(document);
    for (char16_t unit = 0x7F; unit <= 0x9F; ++unit)
        text.replace(QChar(unit), QStringLiteral("\\u00") + QString::number(unit, 16));
    write(stdout, text);
}

void writeError(const QString& text)
{
    write(stderr, harmless(text));
}

std::optional<QString> askPassword(const QString& question)
{
#ifdef Q_OS_UNIX
    if (isatty(STDIN_FILENO) != 1)
        return {};
    termios shown{};
    if (tcgetattr(STDIN_FILENO, &shown) != 0)
        return {};
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    writeError(question);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QFile input;
    const QByteArray line = input.open(stdin, QIODevice::ReadOnly) ? input.readLine() : QByteArray();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    writeError(QStringLiteral("\n"));
    return QString::fromUtf8(line).remove(QLatin1Char('\n'));
#else
    Q_UNUSED(question)
    return {};
#endif
}

QString readInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(input.readAll());
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return text;
}

std::optional<int> terminalWidth()
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (isatty(STDOUT_FILENO) == 1)
        return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
#endif
    return {};
}

QString Table::toText() const
{
    const auto screen = terminalWidth();
    std::vector<qsizetype> widths(static_cast<std::size_t>(heading.size()), 0);
    const auto measure = [&](const QStringList& row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], row[i].size());
    };
    measure(heading);
    std::ranges::for_each(rows, measure);

    const auto line = [&](const QStringList& row) {
        QString out;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool right = std::ranges::find(numbers, i) != numbers.end();
            QString text = row[i];
            text.replace(QLatin1Char('\n'), QLatin1Char(' '));
            const bool last = i + 1 == row.size();
            if (last && screen && out.size() + text.size() > *screen)
                text = text.left(std::max<qsizetype>(*screen - out.size() - 1, 8)) + QChar(0x2026);
            out += last && !right ? text : cell(text, widths[static_cast<std::size_t>(i)], right);
            if (!last)
                out += QStringLiteral("  ");
        }
        return out;
    };
    const bool onScreen = screen && qEnvironmentVariableIsEmpty("NO_COLOR");
    QString out = onScreen ? bold.toString() + line(heading) + plainAgain.toString() : line(heading);
    out += QLatin1Char('\n');
    for (const QStringList& row : rows)
        out += line(row) + QLatin1Char('\n');
    return out;
}

namespace {

volatile std::sig_atomic_t interrupted = 0;

QString progressLine(const QString& what, qint64 done, qint64 total, qint64 elapsedMs)
{
    const double rate = static_cast<double>(done) * 1000.0 / static_cast<double>(std::max<qint64>(elapsedMs, 1));
    QString line = QStringLiteral("%1: %2").arg(what).arg(done);
    if (total > 0)
        line += QStringLiteral(" of %1").arg(total);
    line += QStringLiteral(", %1 a second").arg(rate, 0, 'f', 0);
    if (total > done && rate >= 1)
        line += QStringLiteral(", %1 s left").arg(static_cast<double>(total - done) / rate, 0, 'f', 0);
    return line;
}

} // namespace

ProgressReport progressOn(const QString& what, Progress progress)
{
    constexpr qint64 inPlaceMs = 200;
    constexpr qint64 lineMs = 2000;
    struct State
    {
        QElapsedTimer since;
        qint64 shownAt = 0;
    };
    std::signal(SIGINT, [](int) { interrupted = 1; });
    auto state = std::make_shared<State>();
    state->since.start();
    const bool terminal = errorIsTerminal();
    const bool silent = !terminal && progress == Progress::OnTerminal;
    return [what, state, terminal, silent](qint64 done, qint64 total) {
        if (interrupted) {
            // What is said next stands on a line of its own.
            if (terminal && std::exchange(state->shownAt, 0) > 0)
                writeError(QStringLiteral("\n"));
            return Progressing::Cancel;
        }
        const qint64 now = state->since.elapsed();
        const bool end = total > 0 && done >= total && state->shownAt > 0;
        if (silent || (now - state->shownAt < (terminal ? inPlaceMs : lineMs) && !end))
            return Progressing::Continue;
        state->shownAt = now;
        const QString line = progressLine(what, done, total, now);
        if (terminal)
            write(stderr, QStringLiteral("\r\x1b[K") + line + (end ? QStringLiteral("\n") : QString()));
        else
            writeError(line + QLatin1Char('\n'));
        return Progressing::Continue;
    };
}

} // namespace tierdesk::cli

// SPDX-License-Identifier: MIT
#include "cli/Console.h"

#include "cli/Terminal.h"

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace Keycutter::Console {

namespace {

bool progressShown = false;

void write(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void clearProgress()
{
    if (std::exchange(progressShown, false))
        write(stderr, u"\r\u001b[K"_s);
}

} // namespace

void print(const QString& text)
{
    clearProgress();
    write(stdout, text);
}

void tell(const QString& line)
{
    clearProgress();
    write(stderr, line + u'\n');
}

void showProgress(const QString& line)
{
    if (!Terminal::errorIsTerminal())
        return;
    clearProgress();
    write(stderr, line);
    progressShown = true;
}

bool confirm(const QString& question)
{
    clearProgress();
    write(stderr, question);
    std::string answer;
    std::getline(std::cin, answer);
    const QString typed = QString::fromStdString(answer).trimmed().toLower();
    return typed == u"y" || typed == u"yes";
}

} // namespace Keycutter::Console

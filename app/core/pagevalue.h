// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/core/pagestate.h"
#include "app/core/pending.h"

#include <optional>

namespace ccj {

/// A value that a page shows and reads again from time to time, and how far that is. Its owner sends the
/// requests and announces the changes.
template <class T> class PageValue
{
public:
    /// Never Empty.
    PageState state() const { return m_state; }
    /// As it was read last: a reading that fails leaves it.
    const std::optional<T> &value() const { return m_value; }
    /// Why the last reading failed.
    const std::optional<Error> &error() const { return m_error; }

    /// It is being read; take() gets the answer. A reading that is on its way is given up.
    void read(Pending request)
    {
        m_request = std::move(request);
        m_state = m_value ? PageState::Refreshing : PageState::Loading;
    }
    void take(Result<T> result)
    {
        if (result) {
            m_value = std::move(*result);
            m_error.reset();
            m_state = PageState::Ready;
        } else {
            m_error = std::move(result.error());
            m_state = m_value ? PageState::Stale : PageState::Error;
        }
    }
    /// As before the first reading.
    void clear() { *this = {}; }

private:
    PageState m_state = PageState::Loading;
    std::optional<T> m_value;
    std::optional<Error> m_error;
    Pending m_request;
};

} // namespace ccj

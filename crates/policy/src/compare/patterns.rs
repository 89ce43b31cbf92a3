//! Patterns against patterns: whether one includes another, and whether two have a text in common.
//!
//! A pattern is a list of signs: characters, `?`, `*`, and policy variables, of which each stands for a text that
//! nobody knows.

/// One sign of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign<'a> {
    Character(char),
    /// `?`
    Any,
    /// `*`
    Many,
    /// `${...}` as written.
    Variable(&'a str),
}

/// The signs of `text`, every `*` behind the `?` that follow it: `*?` is `?*`, and `**` is `*`.
fn signs(text: &str, fold: bool) -> Vec<Sign<'_>> {
    let mut signs = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let variable = rest.strip_prefix("${").and_then(|inner| inner.find('}'));
        let length = variable.map_or(first.len_utf8(), |end| end.saturating_add(3));
        let (sign, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
        signs.push(match (variable, first) {
            (Some(_), _) => Sign::Variable(sign),
            (None, '*') => Sign::Many,
            (None, '?') => Sign::Any,
            (None, other) if fold => Sign::Character(other.to_ascii_lowercase()),
            (None, other) => Sign::Character(other),
        });
        rest = behind;
    }
    let mut ordered: Vec<Sign<'_>> = Vec::new();
    let mut is_open = false;
    for sign in signs {
        match sign {
            Sign::Many => is_open = true,
            Sign::Any => ordered.push(sign),
            other => {
                if is_open {
                    ordered.push(Sign::Many);
                    is_open = false;
                }
                ordered.push(other);
            }
        }
    }
    if is_open {
        ordered.push(Sign::Many);
    }
    ordered
}

/// Whether everything that `part` matches, `whole` matches. Where that is not seen, it says no.
pub(crate) fn includes(whole: &str, part: &str, fold: bool) -> bool {
    let (whole, part) = (signs(whole, fold), signs(part, fold));
    // `reached[j]`: the signs of `whole` so far include the first `j` of `part`.
    let mut reached = vec![false; part.len().saturating_add(1)];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    for sign in &whole {
        let mut next = vec![false; reached.len()];
        for (position, to) in next.iter_mut().enumerate() {
            let before = position.checked_sub(1);
            let other = before.and_then(|before| part.get(before));
            let was = |at: Option<usize>| at.and_then(|at| reached.get(at)).copied() == Some(true);
            *to = match (sign, other) {
                (Sign::Many, _) => was(Some(position)),
                (_, None) => false,
                (Sign::Any, Some(Sign::Character(_) | Sign::Any)) => was(before),
                (sign, Some(other)) => sign == other && was(before),
            };
        }
        if *sign == Sign::Many {
            let mut open = false;
            for (to, from) in next.iter_mut().zip(&reached) {
                open |= *from;
                *to = open;
            }
        }
        reached = next;
    }
    reached.last() == Some(&true)
}

/// As [`includes`], of resources, whose patterns are compared segment by segment: a `*` within one does not
/// stand for a colon, and one that ends a segment may.
pub(crate) fn includes_resource(whole: &str, part: &str) -> bool {
    if whole == part || whole == "*" {
        return true;
    }
    let (wholes, parts): (Vec<&str>, Vec<&str>) =
        (whole.splitn(6, ':').collect(), part.splitn(6, ':').collect());
    let (Some((tail, heads)), Some((part_tail, part_heads))) =
        (wholes.split_last(), parts.split_last())
    else {
        return false;
    };
    wholes.len() == 6
        && parts.len() == 6
        && part_heads.iter().all(|head| !head.contains(['*', '?', '$']))
        && heads.iter().zip(part_heads).all(|(head, other)| includes(head, other, false))
        && includes(tail, part_tail, false)
}

/// Whether some text matches both; where that is not known, it says yes. A `*` stands for colons too.
pub(crate) fn overlaps(one: &str, other: &str, fold: bool) -> bool {
    let open = |sign: &Sign<'_>| matches!(sign, Sign::Many | Sign::Variable(_));
    let (one, other) = (signs(one, fold), signs(other, fold));
    // `reached[j]`: the signs of `one` so far and the first `j` of `other` have a text in common.
    let mut reached = vec![false; other.len().saturating_add(1)];
    let mut is_possible = true;
    for (position, to) in reached.iter_mut().enumerate() {
        *to = is_possible;
        is_possible &= other.get(position).is_some_and(open);
    }
    for sign in &one {
        let mut next = vec![false; reached.len()];
        let mut last = reached.first().copied() == Some(true) && open(sign);
        if let Some(first) = next.first_mut() {
            *first = last;
        }
        for (position, its) in other.iter().enumerate() {
            let behind = position.saturating_add(1);
            let was = |at: usize| reached.get(at).copied() == Some(true);
            let is_one = match (sign, its) {
                (Sign::Character(one), Sign::Character(other)) => one == other && was(position),
                (Sign::Any, Sign::Character(_) | Sign::Any) | (Sign::Character(_), Sign::Any) => {
                    was(position)
                }
                _ => false,
            };
            // An open sign takes what the other has, or nothing.
            let by_one = open(sign) && (was(behind) || last);
            let by_other = open(its) && (last || was(behind));
            last = is_one || by_one || by_other;
            if let Some(to) = next.get_mut(behind) {
                *to = last;
            }
        }
        reached = next;
    }
    reached.last() == Some(&true)
}

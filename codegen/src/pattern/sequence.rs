//! Expressions to tables. Alternatives and bounded repetitions are multiplied out; an expression with other
//! nesting has no table.

use std::collections::BTreeSet;

use regex_syntax::hir::{Class, Hir, HirKind, Look, Repetition};

use super::{MAX_ALTERNATIVES, MAX_PIECES, MAX_RANGES, Piece};

/// A part of an alternative that still has its anchors.
#[derive(Clone, PartialEq)]
enum Item {
    Piece(Piece),
    Start,
    End,
}

type Alternative = Vec<Item>;

/// The alternatives of an expression, or `None` if it does not fit into a table.
pub(super) fn alternatives(hir: &Hir) -> Option<Vec<Vec<Piece>>> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for alternative in expand(hir)? {
        let pieces = without_anchors(alternative)?;
        if seen.insert(pieces.clone()) {
            all.push(pieces);
        }
    }
    Some(all)
}

/// Drops the anchors at the ends of an alternative. They are always true, because the whole value must match.
///
/// With an anchor elsewhere the alternative matches hardly anything. An engine decides that.
fn without_anchors(alternative: Alternative) -> Option<Vec<Piece>> {
    let after_start = alternative
        .iter()
        .position(|item| *item != Item::Start)
        .unwrap_or(alternative.len());
    let before_end = alternative
        .iter()
        .rposition(|item| *item != Item::End)
        .map_or(0, |last| last + 1);
    let mut pieces = Vec::new();
    for item in alternative.into_iter().take(before_end).skip(after_start) {
        match item {
            Item::Piece(piece) => push(&mut pieces, piece),
            Item::Start | Item::End => return None,
        }
    }
    (pieces.len() <= MAX_PIECES).then_some(pieces)
}

/// Appends a piece. Two pieces of one class in a row are one: `x{a,b}x{c,d}` is `x{a+c,b+d}`.
fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    match pieces.last_mut() {
        Some(last) if last.ranges == piece.ranges => {
            last.min = last.min.saturating_add(piece.min);
            last.max = last.max.saturating_add(piece.max);
        }
        _ => pieces.push(piece),
    }
}

/// Multiplies an expression out.
fn expand(hir: &Hir) -> Option<Vec<Alternative>> {
    match hir.kind() {
        HirKind::Empty => Some(vec![Vec::new()]),
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).ok()?;
            Some(vec![
                text.chars()
                    .map(|character| once(vec![(character, character)]))
                    .collect(),
            ])
        }
        HirKind::Class(class) => Some(vec![vec![once(ranges(class)?)]]),
        HirKind::Look(Look::Start) => Some(vec![vec![Item::Start]]),
        HirKind::Look(Look::End) => Some(vec![vec![Item::End]]),
        HirKind::Look(_) => None,
        HirKind::Capture(capture) => expand(&capture.sub),
        HirKind::Repetition(repetition) => repeat(repetition),
        HirKind::Concat(parts) => {
            let mut product = vec![Vec::new()];
            for part in parts {
                product = multiply(&product, &expand(part)?)?;
            }
            Some(product)
        }
        HirKind::Alternation(parts) => {
            let mut sum = Vec::new();
            for part in parts {
                sum.extend(expand(part)?);
                if sum.len() > MAX_ALTERNATIVES {
                    return None;
                }
            }
            Some(sum)
        }
    }
}

/// A piece that matches one character of a class.
fn once(ranges: Vec<(char, char)>) -> Item {
    Item::Piece(Piece {
        ranges,
        min: 1,
        max: 1,
    })
}

/// The ranges of a class, unless there are too many.
fn ranges(class: &Class) -> Option<Vec<(char, char)>> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class
            .iter()
            .map(|range| (range.start(), range.end()))
            .collect(),
        Class::Bytes(class) if class.is_ascii() => class
            .iter()
            .map(|range| (char::from(range.start()), char::from(range.end())))
            .collect(),
        Class::Bytes(_) => return None,
    };
    (ranges.len() <= MAX_RANGES).then_some(ranges)
}

/// Every left alternative followed by every right one, unless there are too many for a table.
fn multiply(left: &[Alternative], right: &[Alternative]) -> Option<Vec<Alternative>> {
    if left.len().saturating_mul(right.len()) > MAX_ALTERNATIVES {
        return None;
    }
    let mut product = Vec::with_capacity(left.len() * right.len());
    for first in left {
        for second in right {
            let alternative = join(first, second);
            // Anchors are counted too. Without this bound, nested repetition would grow without end.
            if alternative.len() > MAX_PIECES + 2 {
                return None;
            }
            product.push(alternative);
        }
    }
    Some(product)
}

/// One alternative followed by another, with pieces of one class merged.
fn join(first: &[Item], second: &[Item]) -> Alternative {
    let mut joined = first.to_vec();
    for item in second {
        match (joined.last_mut(), item) {
            (Some(Item::Piece(last)), Item::Piece(piece)) if last.ranges == piece.ranges => {
                last.min = last.min.saturating_add(piece.min);
                last.max = last.max.saturating_add(piece.max);
            }
            _ => joined.push(item.clone()),
        }
    }
    joined
}

/// Multiplies a repetition out: as the bounds of one piece if the counts are contiguous, else count by count.
fn repeat(repetition: &Repetition) -> Option<Vec<Alternative>> {
    let sub = expand(&repetition.sub)?;
    if let [alternative] = sub.as_slice() {
        if let [Item::Piece(piece)] = alternative.as_slice() {
            if let Some(piece) = repeat_piece(piece, repetition.min, repetition.max) {
                return Some(vec![vec![Item::Piece(piece)]]);
            }
        }
    }
    let max = usize::try_from(repetition.max?).ok()?;
    let min = usize::try_from(repetition.min).ok()?;
    if max > MAX_PIECES {
        return None;
    }
    let mut power = vec![Vec::new()];
    let mut sum = Vec::new();
    for count in 0..=max {
        if count >= min {
            sum.extend(power.iter().cloned());
        }
        if sum.len() > MAX_ALTERNATIVES {
            return None;
        }
        if count < max {
            power = multiply(&power, &sub)?;
        }
    }
    Some(sum)
}

/// `x{a,b}{m,n}` as `x{a*m,b*n}`, if no count in between is missing.
fn repeat_piece(piece: &Piece, min: u32, max: Option<u32>) -> Option<Piece> {
    let contiguous = piece.min <= 1 || Some(min) == max;
    if !contiguous {
        return None;
    }
    let max = match max {
        Some(max) => piece.max.saturating_mul(max),
        None if piece.max == 0 => 0,
        None => u32::MAX,
    };
    Some(Piece {
        ranges: piece.ranges.clone(),
        min: piece.min.saturating_mul(min),
        max,
    })
}

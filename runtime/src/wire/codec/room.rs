//! [`Room`], how much memory the values of a body may take.

use crate::shape::Shape;
use crate::wire::error::DecodeError;

/// How much memory the elements and entries of a body may still take, with what is in boxes.
///
/// An empty element has three bytes in JSON and one in CBOR, and as many bytes in memory as its type: hundreds
/// or thousands. So a small body could fill the memory. The bodies of real services take less than 30 times
/// their length.
#[derive(Debug)]
pub(in crate::wire::codec) struct Room(usize);

impl Room {
    /// So many bytes of values are allowed for each byte of a body.
    const FACTOR: usize = 64;
    /// So many bytes of values are allowed for any body.
    const LEAST: usize = 16 << 20;

    /// The room that a body of this length, in bytes, gives to its values.
    pub(in crate::wire::codec) const fn of(length: usize) -> Self {
        Self(
            length
                .saturating_mul(Self::FACTOR)
                .saturating_add(Self::LEAST),
        )
    }

    /// Returns the place, if there is room for the value.
    ///
    /// # Errors
    /// There is none.
    pub(in crate::wire::codec) fn take<'p>(
        &mut self,
        place: &'p mut dyn Shape,
    ) -> Result<&'p mut dyn Shape, DecodeError> {
        self.use_up(size_of_val(place))?;
        Ok(place)
    }

    /// Makes room for a structure or a union which does not fit into its place, and so is in a box. What fits
    /// has its room already, as a part of its element.
    ///
    /// # Errors
    /// There is none.
    pub(in crate::wire::codec) fn take_box(
        &mut self,
        place: usize,
        value: usize,
    ) -> Result<(), DecodeError> {
        self.use_up(if value > place { value } else { 0 })
    }

    fn use_up(&mut self, bytes: usize) -> Result<(), DecodeError> {
        let left = self.0.checked_sub(bytes).ok_or_else(|| {
            DecodeError::new(format!(
                "the values of the body need more than {} times its length in memory, beyond the first {} MiB",
                Self::FACTOR,
                Self::LEAST >> 20,
            ))
        })?;
        self.0 = left;
        Ok(())
    }
}

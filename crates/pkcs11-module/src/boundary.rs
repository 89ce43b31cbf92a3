//! Where the caller's pointers become values of Rust, and panics end.

use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;
use std::panic::{AssertUnwindSafe, catch_unwind};

use cryptoki_sys as ck;
use cryptoki_sys::{CK_ATTRIBUTE, CK_ATTRIBUTE_TYPE, CK_RV, CK_ULONG};

use crate::rv::Rv;

/// The most attributes of a template.
const TEMPLATE_MAX: usize = 256;

/// Runs a call. No panic leaves it: unwinding into C is undefined.
pub(crate) fn call(work: impl FnOnce() -> Result<(), Rv>) -> CK_RV {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(())) => ck::CKR_OK,
        Ok(Err(Rv(code))) => code,
        Err(_) => ck::CKR_GENERAL_ERROR,
    }
}

/// A length as the caller's type has it.
pub(crate) fn ulong(length: usize) -> CK_ULONG {
    CK_ULONG::try_from(length).unwrap_or(ck::CK_UNAVAILABLE_INFORMATION)
}

/// Elements that the caller lends.
///
/// # Safety
/// `pointer` is null or has `length` elements, which nobody writes during `'a`.
pub(crate) unsafe fn slice<'a, T>(pointer: *const T, length: CK_ULONG) -> Result<&'a [T], Rv> {
    let length = usize::try_from(length).map_err(|_| Rv(ck::CKR_ARGUMENTS_BAD))?;
    if length == 0 {
        return Ok(&[]);
    }
    let is_too_long = length.checked_mul(size_of::<T>()).is_none_or(|bytes| bytes > MEMORY_MAX);
    if pointer.is_null() || !pointer.is_aligned() || is_too_long {
        return Err(Rv(ck::CKR_ARGUMENTS_BAD));
    }
    // SAFETY: not null, aligned, and by this function's contract as long as it says.
    Ok(unsafe { core::slice::from_raw_parts(pointer, length) })
}

/// No slice is longer, by the rules of the language.
const MEMORY_MAX: usize = isize::MAX as usize;

/// A copy of what the caller points to; none behind a null pointer.
///
/// # Safety
/// `pointer` is null or points to a `T`.
pub(crate) unsafe fn copied<T: Copy>(pointer: *const T) -> Option<T> {
    if pointer.is_null() {
        return None;
    }
    // SAFETY: not null, and by this function's contract a `T`, wherever it lies.
    Some(unsafe { pointer.read_unaligned() })
}

/// A place of the caller's for one value.
#[derive(Debug)]
pub(crate) struct Out<'a, T>(NonNull<T>, PhantomData<&'a mut T>);

impl<T> Out<'_, T> {
    /// # Safety
    /// `pointer` is null or may be written during the call.
    pub(crate) unsafe fn new(pointer: *mut T) -> Result<Self, Rv> {
        let place = NonNull::new(pointer).ok_or(Rv(ck::CKR_ARGUMENTS_BAD))?;
        Ok(Self(place, PhantomData))
    }

    pub(crate) fn set(self, value: T) {
        // SAFETY: not null, and by the contract of `new` the caller's to be written.
        unsafe { self.0.as_ptr().write_unaligned(value) };
    }
}

/// Room of the caller's for elements, and for how many they are: PKCS#11's convention, in which null asks
/// for the number.
#[derive(Debug)]
pub(crate) struct Room<'a, T> {
    data: *mut T,
    capacity: usize,
    length: *mut CK_ULONG,
    lifetime: PhantomData<&'a mut T>,
}

impl<T: Copy> Room<'_, T> {
    /// # Safety
    /// `length` is null or may be read and written during the call, and `data` is null or has room for as many
    /// elements as it says.
    pub(crate) unsafe fn new(data: *mut T, length: *mut CK_ULONG) -> Result<Self, Rv> {
        // SAFETY: by this function's contract.
        let capacity = unsafe { copied(length) }.ok_or(Rv(ck::CKR_ARGUMENTS_BAD))?;
        let capacity = if data.is_null() { 0 } else { capacity };
        let capacity = usize::try_from(capacity).unwrap_or(usize::MAX);
        Ok(Self { data, capacity, length, lifetime: PhantomData })
    }

    /// Whether the caller asks only how much room there must be.
    pub(crate) fn is_question(&self) -> bool {
        self.data.is_null()
    }

    pub(crate) fn has_room_for(&self, length: usize) -> bool {
        !self.is_question() && self.capacity >= length
    }

    /// Says how long the answer is, without giving it.
    pub(crate) fn tell(&self, length: usize) {
        // SAFETY: not null (`new` has read it), and by its contract the caller's to be written.
        unsafe { self.length.write_unaligned(ulong(length)) };
    }

    /// Gives the answer; to a question, its length; `CKR_BUFFER_TOO_SMALL` and the length where it does not fit.
    pub(crate) fn give(&self, answer: &[T]) -> Result<(), Rv> {
        self.tell(answer.len());
        if self.is_question() {
            return Ok(());
        }
        if !self.has_room_for(answer.len()) {
            return Err(Rv(ck::CKR_BUFFER_TOO_SMALL));
        }
        // SAFETY: the room is the caller's to be written and large enough; `answer` is ours, so that they do
        // not overlap.
        unsafe { core::ptr::copy_nonoverlapping(answer.as_ptr(), self.data, answer.len()) };
        Ok(())
    }
}

/// An attribute that the caller gives.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Given<'a> {
    pub(crate) kind: CK_ATTRIBUTE_TYPE,
    pub(crate) value: &'a [u8],
}

/// A template that the caller gives.
///
/// # Safety
/// `pointer` is null or has `count` attributes, whose values are as long as they say, and which nobody writes
/// during `'a`.
pub(crate) unsafe fn template<'a>(
    pointer: *const CK_ATTRIBUTE,
    count: CK_ULONG,
) -> Result<Vec<Given<'a>>, Rv> {
    // SAFETY: by this function's contract.
    let attributes = unsafe { slice(pointer, count) }?;
    if attributes.len() > TEMPLATE_MAX {
        return Err(Rv(ck::CKR_ARGUMENTS_BAD));
    }
    let mut given = Vec::with_capacity(attributes.len());
    for attribute in attributes {
        let data: *const c_void = attribute.pValue;
        // SAFETY: by this function's contract.
        let value = unsafe { slice(data.cast::<u8>(), attribute.ulValueLen) };
        let value = value.map_err(|_| Rv(ck::CKR_ATTRIBUTE_VALUE_INVALID))?;
        given.push(Given { kind: attribute.type_, value });
    }
    Ok(given)
}

/// A template that the caller wants filled.
#[derive(Debug)]
pub(crate) struct Wanted<'a> {
    attributes: *mut CK_ATTRIBUTE,
    count: usize,
    lifetime: PhantomData<&'a mut CK_ATTRIBUTE>,
}

impl Wanted<'_> {
    /// # Safety
    /// `pointer` is null or has `count` attributes, which may be read and written during the call, as may the
    /// values that they point to.
    pub(crate) unsafe fn new(pointer: *mut CK_ATTRIBUTE, count: CK_ULONG) -> Result<Self, Rv> {
        // SAFETY: by this function's contract; the slice is not kept.
        let count = unsafe { slice(pointer.cast_const(), count) }?.len();
        if count == 0 || count > TEMPLATE_MAX {
            return Err(Rv(ck::CKR_ARGUMENTS_BAD));
        }
        Ok(Self { attributes: pointer, count, lifetime: PhantomData })
    }

    /// Fills each attribute with what `value` says. What has no value gets the length
    /// `CK_UNAVAILABLE_INFORMATION`; the others are filled all the same, and the last fault is the answer.
    pub(crate) fn fill<V: AsRef<[u8]>>(
        &self,
        mut value: impl FnMut(CK_ATTRIBUTE_TYPE) -> Result<V, Rv>,
    ) -> Result<(), Rv> {
        let mut outcome = Ok(());
        for index in 0..self.count {
            // SAFETY: `index` is below the count, which is the caller's.
            let place = unsafe { self.attributes.add(index) };
            // SAFETY: an attribute of the caller's, which is there.
            let attribute = unsafe { place.read() };
            let mut length = attribute.ulValueLen;
            let filled = value(attribute.type_).and_then(|bytes| {
                // SAFETY: the attribute says how much room its value has, which is the caller's word.
                let room = unsafe { Room::new(attribute.pValue.cast::<u8>(), &raw mut length) };
                room?.give(bytes.as_ref())
            });
            if let Err(fault) = filled {
                outcome = Err(fault);
                length = ck::CK_UNAVAILABLE_INFORMATION;
            }
            // SAFETY: as `place` was read.
            unsafe { (*place).ulValueLen = length };
        }
        outcome
    }
}

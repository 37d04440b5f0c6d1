//! The shapes that every model has without defining them.

use super::id;
use super::keyword::ShapeType;

/// The namespace of the prelude.
const NAMESPACE: &str = "smithy.api";

/// What stands for an input, output or value without content.
pub(super) const UNIT: &str = "smithy.api#Unit";

/// The type of a shape of the prelude, by its id.
pub(super) fn shape_type(shape_id: &str) -> Option<ShapeType> {
    if id::namespace(shape_id) != NAMESPACE {
        return None;
    }
    Some(match id::name(shape_id) {
        "String" => ShapeType::String,
        "Blob" => ShapeType::Blob,
        "BigInteger" => ShapeType::BigInteger,
        "BigDecimal" => ShapeType::BigDecimal,
        "Timestamp" => ShapeType::Timestamp,
        "Document" => ShapeType::Document,
        "Boolean" | "PrimitiveBoolean" => ShapeType::Boolean,
        "Byte" | "PrimitiveByte" => ShapeType::Byte,
        "Short" | "PrimitiveShort" => ShapeType::Short,
        "Integer" | "PrimitiveInteger" => ShapeType::Integer,
        "Long" | "PrimitiveLong" => ShapeType::Long,
        "Float" | "PrimitiveFloat" => ShapeType::Float,
        "Double" | "PrimitiveDouble" => ShapeType::Double,
        "Unit" => ShapeType::Structure,
        _ => return None,
    })
}
